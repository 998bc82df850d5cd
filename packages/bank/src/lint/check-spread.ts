import type { Item } from '@jalon/items';
import { DIMENSIONS } from '@jalon/referential';
import type { Finding } from './finding.ts';
import { halfLevelOf, SPREAD } from './half-level.ts';

/** Fewest items for a competence, and for a dimension of groundwork. */
const LEAST = { competence: 8, groundwork: 10 } as const;
/** Something that nearly everyone succeeds at: this hard at most, logits. */
const NEARLY_EVERYONE = -4;

/** Dimensions with too few items, with an empty half-level, or, in groundwork, with nothing that nearly everyone can do. */
export function checkSpread(items: readonly Item[]): readonly Finding[] {
  return DIMENSIONS.flatMap(({ id }) => {
    const own = items.filter(({ meta }) => meta.dimension === id);
    const isGroundwork = id.startsWith('jalon:');
    const least = isGroundwork ? LEAST.groundwork : LEAST.competence;
    const missing = isGroundwork
      ? own.some(({ meta }) => Math.max(...meta.parameters.b) <= NEARLY_EVERYONE)
        ? []
        : [`nothing at ${NEARLY_EVERYONE} or below`]
      : SPREAD.filter((half) => !own.some((item) => halfLevelOf(item) === half));
    return [
      ...(own.length < least ? [thin(id, `${own.length} items`, `at least ${least}`)] : []),
      ...missing.map((half) => thin(id, `no item: ${half}`, 'at least one in each half-level')),
    ];
  });
}

function thin(where: string, found: string, expected: string): Finding {
  return { code: 'thin', where, found, expected };
}
