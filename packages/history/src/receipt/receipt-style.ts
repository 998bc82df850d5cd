/** One side of A4 in black and white, 14 points; what only a machine reads is smaller. Whoever frames the page under a strict policy needs the hash of this. */
export const RECEIPT_STYLE: string = [
  '@page{size:A4;margin:12mm}',
  'html{color:#000;background:#fff;font:14pt/1.3 system-ui,sans-serif}',
  'body{margin:0 auto;max-width:186mm;padding:4mm}',
  '@media print{body{padding:0}}',
  '.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(80mm,1fr));gap:0 6mm}',
  'h1{font-size:20pt;margin:0 0 3mm}',
  'h2{font-size:14pt;margin:0 0 .5mm}',
  'section{margin:0 0 2.5mm;break-inside:avoid}',
  'p,ul{margin:0}',
  'ul{padding-inline-start:6mm}',
  '.standing{border:.5mm solid;padding:2mm;margin:0 0 3mm;font-weight:bold}',
  '.proof{border-block-start:.3mm solid;padding-block-start:2mm;display:flow-root}',
  '.proof p{font-size:10pt}',
  '.proof svg{float:inline-end;margin-inline-start:4mm}',
  'bdi,code{overflow-wrap:anywhere}',
  'code{font-size:9pt}',
].join('');
