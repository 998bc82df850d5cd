import type { EntryIds } from '../frames/entry-id.ts';
import type { CrosswalkRow } from './crosswalk-row.ts';
import { rows } from './rows.ts';

/** The first two ANLCI degrees against groundwork. Degrees 3 and 4 have no counterpart there. */
export const ANLCI_JALON: readonly CrosswalkRow[] = /* @__PURE__ */ rows<EntryIds['anlci'], EntryIds['jalon']>(
  'proposed',
  'Jalon, ANLCI (source secondaire)',
  [
    ['anlci:D1', 'relatedMatch', 'jalon:0'],
    ['anlci:D2', 'relatedMatch', 'jalon:0'],
  ],
);
