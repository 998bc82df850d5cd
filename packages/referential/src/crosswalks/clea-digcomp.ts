import type { EntryIds } from '../frames/entry-id.ts';
import type { CrosswalkRow } from './crosswalk-row.ts';
import { rows } from './rows.ts';

/** CléA numérique against DigComp 3.0: a work setting, so only related. */
export const CLEA_DIGCOMP: readonly CrosswalkRow[] = /* @__PURE__ */ rows<EntryIds['clea'], EntryIds['digcomp']>(
  'proposed',
  'Jalon, Certif’Pro / JRC144121',
  [
    ['clea:1', 'relatedMatch', ['digcomp:5.1', 'digcomp:5.2']],
    ['clea:2', 'relatedMatch', 'digcomp:1'],
    ['clea:3', 'relatedMatch', 'digcomp:2'],
    ['clea:4', 'relatedMatch', 'digcomp:4'],
  ],
);
