import { expect, test } from 'vitest';
import { itemJsonSchema, keyJsonSchema } from './item-json-schema.ts';

test('the shapes are published as JSON Schema', () => {
  const item = JSON.parse(JSON.stringify(itemJsonSchema())) as {
    $schema: string;
    required: string[];
    properties: { content: { required: string[] }; schema: { const: string } };
  };
  expect(item.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(item.required).toEqual(['schema', 'id', 'version', 'type', 'responses', 'outcomes', 'content', 'meta']);
  expect(item.properties.content.required).toEqual(['fr']);
  expect(item.properties.schema.const).toBe('jalon.item/1');
  for (const kind of ['pointing', 'arrange', 'page', 'form', 'mail', 'search', 'files', 'desktop']) {
    expect(JSON.stringify(item)).toContain(`"const":"${kind}"`);
  }
  expect(JSON.stringify(keyJsonSchema())).toContain('"const":"goal"');
});
