/** Of the page of a person's file: whoever frames that page under a strict policy needs the hash of this. */
export const EXPORT_STYLE: string = [
  ':root{color-scheme:light;font:1.125rem/1.6 system-ui,sans-serif}',
  'body{margin:0 auto;max-width:45rem;padding:1rem}',
  'section,li{break-inside:avoid}',
  'dt{font-weight:bold}',
  'dd{margin-inline-start:1rem}',
  'dd,code{overflow-wrap:anywhere}',
  '@media print{body{max-width:none;padding:0}}',
].join('');
