import type { EntryIds } from '../frames/entry-id.ts';
import type { CrosswalkRow } from './crosswalk-row.ts';
import { type Line, rows } from './rows.ts';
import { ACCESS, EVERYDAY, LEISURE, PAPERWORK, SAFETY, UNDERSTANDING } from './service-codes.ts';

type DimensionOrArea = EntryIds['digcomp' | 'jalon'];

/** The service to look for in a place when an area or a dimension is to be worked on, the likeliest first. */
export const DIMENSION_PLACES: readonly CrosswalkRow[] = /* @__PURE__ */ rows<DimensionOrArea, EntryIds['places']>(
  'proposed',
  'Jalon, lieux de médiation numérique 1.0.2',
  lines(),
);

function lines(): readonly Line<DimensionOrArea, EntryIds['places']>[] {
  return [
    ['jalon:0', 'relatedMatch', EVERYDAY],
    ['jalon:0.1', 'relatedMatch', EVERYDAY],
    ['jalon:0.2', 'relatedMatch', EVERYDAY],
    ['jalon:0.3', 'relatedMatch', EVERYDAY],
    ['jalon:0.4', 'relatedMatch', EVERYDAY],
    ['jalon:0.5', 'relatedMatch', EVERYDAY],
    ['jalon:0.6', 'relatedMatch', [EVERYDAY, ACCESS]],
    ['digcomp:1', 'relatedMatch', [EVERYDAY, UNDERSTANDING]],
    ['digcomp:1.1', 'relatedMatch', [EVERYDAY, UNDERSTANDING]],
    ['digcomp:1.2', 'relatedMatch', [UNDERSTANDING, EVERYDAY]],
    ['digcomp:1.3', 'relatedMatch', EVERYDAY],
    ['digcomp:2', 'relatedMatch', EVERYDAY],
    ['digcomp:2.1', 'relatedMatch', EVERYDAY],
    ['digcomp:2.2', 'relatedMatch', EVERYDAY],
    ['digcomp:2.3', 'relatedMatch', PAPERWORK],
    ['digcomp:2.4', 'relatedMatch', EVERYDAY],
    ['digcomp:2.5', 'relatedMatch', [EVERYDAY, UNDERSTANDING]],
    ['digcomp:2.6', 'relatedMatch', [SAFETY, EVERYDAY]],
    ['digcomp:3', 'relatedMatch', [EVERYDAY, LEISURE]],
    ['digcomp:3.1', 'relatedMatch', [EVERYDAY, LEISURE]],
    ['digcomp:3.2', 'relatedMatch', [EVERYDAY, LEISURE]],
    ['digcomp:3.3', 'relatedMatch', [LEISURE, UNDERSTANDING]],
    ['digcomp:3.4', 'relatedMatch', LEISURE],
    ['digcomp:4', 'relatedMatch', SAFETY],
    ['digcomp:4.1', 'relatedMatch', SAFETY],
    ['digcomp:4.2', 'relatedMatch', SAFETY],
    ['digcomp:4.3', 'relatedMatch', [SAFETY, UNDERSTANDING]],
    ['digcomp:4.4', 'relatedMatch', UNDERSTANDING],
    ['digcomp:5', 'relatedMatch', PAPERWORK],
    ['digcomp:5.1', 'relatedMatch', EVERYDAY],
    ['digcomp:5.2', 'relatedMatch', EVERYDAY],
    ['digcomp:5.3', 'relatedMatch', [EVERYDAY, LEISURE]],
    ['digcomp:5.4', 'relatedMatch', [UNDERSTANDING, EVERYDAY]],
  ];
}
