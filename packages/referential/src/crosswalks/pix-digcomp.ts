import type { EntryIds } from '../frames/entry-id.ts';
import { CRCN_DIGCOMP } from './crcn-digcomp.ts';
import type { CrosswalkRow } from './crosswalk-row.ts';

/** Pix competences against DigComp 3.0: those of the CRCN, which Pix assesses. Scores and levels are not linked. */
export const PIX_DIGCOMP: readonly CrosswalkRow[] = /* @__PURE__ */ CRCN_DIGCOMP.map((row) => ({
  ...row,
  from: row.from.replace('crcn:', 'pix:') as EntryIds['pix'],
}));
