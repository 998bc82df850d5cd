import type { EntryIds } from '../frames/entry-id.ts';
import type { CrosswalkRow } from './crosswalk-row.ts';
import { rows } from './rows.ts';

/** The EDS Foundation tasks that go past groundwork, against DigComp 3.0. */
export const EDS_DIGCOMP: readonly CrosswalkRow[] = /* @__PURE__ */ rows<EntryIds['eds'], EntryIds['digcomp']>(
  'proposed',
  'Jalon, Essential Digital Skills 2018 / JRC144121',
  [
    ['eds:3', 'broadMatch', 'digcomp:5.2', { fr: 'Les réglages de confort.', en: 'Comfort settings.' }],
    ['eds:6', 'relatedMatch', 'digcomp:1.1'],
    ['eds:7', 'relatedMatch', ['digcomp:4.1', 'digcomp:4.2']],
    ['eds:8', 'relatedMatch', 'digcomp:4.1'],
  ],
);
