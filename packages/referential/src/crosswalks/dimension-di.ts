import { DIGCOMP } from '../frames/digcomp.ts';
import type { EntryIds } from '../frames/entry-id.ts';
import { JALON } from '../frames/jalon.ts';
import type { CrosswalkRow } from './crosswalk-row.ts';
import { type Line, rows } from './rows.ts';
import { DI_BASICS, DI_ONLINE_SERVICES, DI_PAPERWORK } from './service-codes.ts';

type DimensionOrArea = EntryIds['digcomp' | 'jalon'];

/** The theme of data·inclusion v1 that answers an area or a dimension: the basics, and paperwork for 2.3 and area 5. */
export const DIMENSION_DI: readonly CrosswalkRow[] = /* @__PURE__ */ rows<DimensionOrArea, EntryIds['di']>(
  'proposed',
  'Jalon, data·inclusion 1.0.8',
  lines(),
);

function lines(): readonly Line<DimensionOrArea, EntryIds['di']>[] {
  return [...JALON.entries, ...DIGCOMP.entries].map(({ id }) => [
    id,
    'relatedMatch',
    id === 'digcomp:2.3' || id === 'digcomp:5' ? [DI_ONLINE_SERVICES, DI_PAPERWORK] : DI_BASICS,
  ]);
}
