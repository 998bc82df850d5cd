import { isOutcomeId } from '@jalon/referential/outcomes';
import type { Item } from '../../item/item.ts';
import type { PlacedTrouble } from './trouble.ts';

/** Learning outcomes that look like those of DigComp 3.0 and are none of them. */
export function findUnknownOutcomes({ meta }: Item): readonly PlacedTrouble[] {
  return meta.outcomes.flatMap((id, index) =>
    isOutcomeId(id) ? [] : [{ path: `/item/meta/outcomes/${index}`, trouble: { code: 'unknown-outcome', found: id } }],
  );
}
