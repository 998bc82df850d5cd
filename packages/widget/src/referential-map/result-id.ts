import type { DimensionId } from '@jalon/referential';
import type { SearchHit } from '@jalon/referential/search';

/** The id of the button of a dimension found by or under a hit, by which the focus comes back to it. */
export function resultId(baseId: string, within: SearchHit['id'], dimension: DimensionId): string {
  return `${baseId}-found-${`${within}-${dimension}`.replaceAll(/\W/gu, '-')}`;
}
