import {
  bankItemJsonSchema,
  bankJsonSchema,
  itemJsonSchema,
  keyJsonSchema,
  practiceJsonSchema,
} from './item-json-schema.ts';

/** The published files of JSON Schema by name, as text: what `schemas/` holds, and a test keeps. */
export function schemaFiles(): Readonly<Record<string, string>> {
  const file = (name: string, schema: object): readonly [string, string] => {
    const { properties, ...rest } = schema as { readonly properties?: object };
    const named = { $id: `urn:jalon:schema:${name}:1`, ...rest };
    // A list has no member to name its schema in.
    const whole =
      properties === undefined ? named : { ...named, properties: { $schema: { type: 'string' }, ...properties } };
    return [`${name}.schema.json`, `${JSON.stringify(whole)}\n`];
  };
  return Object.fromEntries([
    file('item', itemJsonSchema()),
    file('key', keyJsonSchema()),
    file('practice', practiceJsonSchema()),
    file('bank-item', bankItemJsonSchema()),
    file('bank', bankJsonSchema()),
  ]);
}
