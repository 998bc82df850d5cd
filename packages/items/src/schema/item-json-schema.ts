import * as z from 'zod/mini';
import { itemSchema } from './item-schema.ts';
import { keySchema } from './key-schema.ts';
import { practiceSchema } from './practice-schema.ts';

/** JSON Schema (draft 2020-12) of a delivered item, for editors and other languages. It holds the shape, not the cross-checks of `parseItem`. */
export function itemJsonSchema() {
  return z.toJSONSchema(itemSchema());
}

/** JSON Schema (draft 2020-12) of an answer key. */
export function keyJsonSchema() {
  return z.toJSONSchema(keySchema());
}

/** JSON Schema (draft 2020-12) of what helps one learn an item: hints and example. */
export function practiceJsonSchema() {
  return z.toJSONSchema(practiceSchema());
}
