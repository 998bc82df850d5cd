import type { Parsed } from '../schema-issue.ts';
import { upgrade, type Upgrades } from './upgrade.ts';

/** `jalon.item/1` is the first and the present one: there is no step yet. */
const ITEM: Upgrades = { name: 'jalon.item', present: 1, steps: [] };

/**
 * An item written for any version of its schema so far, brought to the present one; its shape is for `parseItem`, which calls this
 * first. A newer or unknown schema is refused with its code.
 */
export function upgradeItem(input: unknown): Parsed<unknown> {
  return upgrade(ITEM, input);
}
