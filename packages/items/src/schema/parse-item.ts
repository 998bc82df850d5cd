import { provideInteractions } from '../interactions/interactions.ts';
import type { Item } from '../item/item.ts';
import { checkItem } from './checks/check-item.ts';
import { findHostile } from './find-hostile.ts';
import { itemSchema } from './item-schema.ts';
import { once } from './once.ts';
import { parseChecked } from './parse-checked.ts';
import { refused } from './parse-shape.ts';
import type { Parsed } from './schema-issue.ts';
import { upgradeItem } from './upgrades/upgrade-item.ts';
import { withoutSchema } from './without-schema.ts';

const schema = /* @__PURE__ */ once(itemSchema);

/** An item read from outside: its shape, brought to the present version, then what its parts say of each other. */
export function parseItem(input: unknown): Parsed<Item> {
  provideInteractions();
  const hostile = findHostile(input);
  if (hostile !== null) return { ok: false, errors: [refused(hostile)] };
  const upgraded = upgradeItem(withoutSchema(input));
  if (!upgraded.ok) return upgraded;
  // Zod cannot say "fr, and others alike" as TypeScript does; the shape is that one.
  return parseChecked(schema() as never, checkItem, upgraded.value);
}
