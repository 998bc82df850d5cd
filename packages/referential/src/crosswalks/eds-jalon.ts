import type { EntryIds } from '../frames/entry-id.ts';
import type { CrosswalkRow } from './crosswalk-row.ts';
import { rows } from './rows.ts';

/** The EDS Foundation tasks against groundwork. Task 3 and half of 6, 7 and 8 belong to DigComp: see `eds-digcomp.ts`. */
export const EDS_JALON: readonly CrosswalkRow[] = /* @__PURE__ */ rows<EntryIds['eds'], EntryIds['jalon']>(
  'proposed',
  'Jalon, Essential Digital Skills 2018',
  [
    [
      'eds:1',
      'relatedMatch',
      'jalon:0.6',
      { fr: 'Les identifiants ; allumer vient avant.', en: 'Accounts; switching on comes before.' },
    ],
    ['eds:2', 'narrowMatch', ['jalon:0.1', 'jalon:0.2', 'jalon:0.3']],
    ['eds:4', 'relatedMatch', ['jalon:0.4', 'jalon:0.5']],
    ['eds:5', 'broadMatch', 'jalon:0.6'],
    ['eds:6', 'relatedMatch', ['jalon:0.4', 'jalon:0.6']],
    ['eds:7', 'relatedMatch', 'jalon:0.6'],
    ['eds:8', 'relatedMatch', 'jalon:0.6'],
  ],
);
