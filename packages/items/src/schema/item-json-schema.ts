import * as z from 'zod/mini';
import { LANGUAGE_TAG, LONGEST_TAG } from './content-shape.ts';
import { itemSchema } from './item-schema.ts';
import { keySchema } from './key-schema.ts';
import { practiceSchema } from './practice-schema.ts';

/** JSON Schema (draft 2020-12) of a delivered item, for editors and other languages. It holds the shape, not the cross-checks of `parseItem`. */
export function itemJsonSchema() {
  return z.toJSONSchema(itemSchema(), { override: withTags, reused: 'ref' });
}

/** JSON Schema (draft 2020-12) of an answer key. */
export function keyJsonSchema() {
  return z.toJSONSchema(keySchema(), { reused: 'ref' });
}

/** JSON Schema (draft 2020-12) of what helps one learn an item: hints and example. */
export function practiceJsonSchema() {
  return z.toJSONSchema(practiceSchema(), { override: withTags, reused: 'ref' });
}

/** JSON Schema (draft 2020-12) of one entry of a bank: an item with its key, and what helps one learn it. */
export function bankItemJsonSchema() {
  return z.toJSONSchema(bankItemSchema(), { override: withTags, reused: 'ref' });
}

/** JSON Schema (draft 2020-12) of a file of a bank: a list of entries, or one alone. */
export function bankJsonSchema() {
  const entry = bankItemSchema();
  return z.toJSONSchema(z.union([z.array(entry), entry]), { override: withTags, reused: 'ref' });
}

function bankItemSchema() {
  return z.strictObject({
    $schema: z.exactOptional(z.string()),
    item: itemSchema(),
    key: keySchema(),
    practice: z.exactOptional(practiceSchema()),
  });
}

/** What zod's own checks cannot say of the languages of an item: they are language tags. */
function withTags({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const { properties, additionalProperties } = jsonSchema;
  if (properties === undefined || !('fr' in properties) || typeof additionalProperties !== 'object') return;
  jsonSchema.propertyNames = { type: 'string', pattern: LANGUAGE_TAG.source, maxLength: LONGEST_TAG };
}
