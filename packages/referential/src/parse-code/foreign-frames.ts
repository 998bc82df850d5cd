/** The other frames, by the prefix of their codes. Their entries are in `@jalon/referential/frames`. */
export type ForeignFrame =
  | 'digcomp22'
  | 'crcn'
  | 'pix'
  | 'clea'
  | 'anlci'
  | 'eds'
  | 'dsi'
  | 'insee'
  | 'coop'
  | 'bases'
  | 'places'
  | 'di'
  | 'di0';

/** The prefixes of the other frames. */
export const FOREIGN_FRAMES: readonly ForeignFrame[] = [
  'digcomp22',
  'crcn',
  'pix',
  'clea',
  'anlci',
  'eds',
  'dsi',
  'insee',
  'coop',
  'bases',
  'places',
  'di',
  'di0',
];
