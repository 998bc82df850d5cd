import { provideInteractions } from '../interactions/interactions.ts';
import type { Item } from '../item/item.ts';
import { checkItem } from './checks/check-item.ts';
import { itemSchema } from './item-schema.ts';
import { once } from './once.ts';
import { parseChecked } from './parse-checked.ts';
import type { Parsed } from './schema-issue.ts';

const schema = /* @__PURE__ */ once(itemSchema);

/** An item read from outside: its shape, then what its parts say of each other. */
export function parseItem(input: unknown): Parsed<Item> {
  provideInteractions();
  // Zod cannot say "fr, and others alike" as TypeScript does; the shape is that one.
  return parseChecked(schema() as never, checkItem, input);
}
