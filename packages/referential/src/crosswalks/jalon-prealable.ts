import type { EntryIds } from '../frames/entry-id.ts';
import type { CrosswalkRow } from './crosswalk-row.ts';
import { rows } from './rows.ts';

/** What each dimension of groundwork takes as given: a device for gestures and windows, reading for words, a connection. */
export const JALON_PREALABLE: readonly CrosswalkRow[] = /* @__PURE__ */ rows<EntryIds['jalon'], EntryIds['prealable']>(
  'proposed',
  'Jalon, JRC144121',
  [
    ['jalon:0.1', 'relatedMatch', 'prealable:P3'],
    ['jalon:0.2', 'relatedMatch', 'prealable:P3'],
    ['jalon:0.3', 'relatedMatch', 'prealable:P3'],
    ['jalon:0.4', 'relatedMatch', 'prealable:P3'],
    ['jalon:0.5', 'relatedMatch', 'prealable:P1'],
    ['jalon:0.6', 'relatedMatch', 'prealable:P2'],
  ],
);
