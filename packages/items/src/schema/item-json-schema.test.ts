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
  for (const kind of [
    'pointing',
    'arrange',
    'page',
    'form',
    'mail',
    'search',
    'files',
    'desktop',
    'texting',
    'call',
    'order',
    'match',
    'inline-choice',
    'entry',
    'point',
    'self-report',
  ]) {
    expect(JSON.stringify(item)).toContain(`"const":"${kind}"`);
  }
  for (const template of ['match_correct', 'map_response', 'map_response_point', 'match_text', 'goal']) {
    expect(JSON.stringify(keyJsonSchema())).toContain(`"const":"${template}"`);
  }
});
