import type { EntryIds } from '../frames/entry-id.ts';
import type { CrosswalkRow } from './crosswalk-row.ts';
import { rows } from './rows.ts';

type Anchor = EntryIds['prealable' | 'eds' | 'anlci' | 'digcomp' | 'jalon'];

/** What each barrier is anchored on: a prerequisite of DigComp, a task of the EDS, a degree of the ANLCI, a dimension. */
export const BARRIER_ANCHORS: readonly CrosswalkRow[] = /* @__PURE__ */ rows<EntryIds['barrier'], Anchor>(
  'proposed',
  'Jalon',
  [
    ['barrier:F1', 'closeMatch', 'prealable:P2'],
    ['barrier:F2', 'closeMatch', 'prealable:P3'],
    ['barrier:F3', 'closeMatch', 'jalon:0'],
    ['barrier:F3', 'relatedMatch', ['eds:1', 'eds:2', 'eds:4', 'eds:5', 'eds:6', 'eds:7', 'eds:8', 'anlci:D1']],
    ['barrier:F3', 'relatedMatch', 'digcomp:5.1'],
    ['barrier:F4', 'relatedMatch', 'prealable:P1'],
    [
      'barrier:F4',
      'relatedMatch',
      'anlci:D1',
      {
        fr: 'Les mêmes degrés existent pour lire, écrire et compter ; seul le volet numérique est ici.',
        en: 'The same degrees exist for reading, writing and counting; only the digital facet is here.',
      },
    ],
    ['barrier:F5', 'relatedMatch', 'prealable:P1'],
    ['barrier:F6', 'closeMatch', 'prealable:P5'],
    ['barrier:F6', 'relatedMatch', 'eds:3'],
    ['barrier:F8', 'closeMatch', 'prealable:P4'],
    ['barrier:F9', 'relatedMatch', ['digcomp:2.3', 'digcomp:5']],
    ['barrier:F12', 'relatedMatch', ['digcomp:4.1', 'digcomp:4.2']],
  ],
);
