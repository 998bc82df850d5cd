import type { ItemKey } from '../item/item.ts';
import { checkKey } from './checks/check-key.ts';
import { keySchema } from './key-schema.ts';
import { once } from './once.ts';
import { parseChecked } from './parse-checked.ts';
import type { Parsed } from './schema-issue.ts';
import { withoutSchema } from './without-schema.ts';

const schema = /* @__PURE__ */ once(keySchema);

/** An answer key read from outside, checked as far as it can be without its item. */
export function parseKey(input: unknown): Parsed<ItemKey> {
  return parseChecked<ItemKey>(schema(), checkKey, withoutSchema(input));
}
