import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { singleChoice } from '../fixtures/choice.test-item.ts';
import { checkText } from '../cli/check/check-text.ts';
import { parseBankItem } from './parse-bank-item.ts';
import { parseItem } from './parse-item.ts';
import { parseKey } from './parse-key.ts';
import { parsePractice } from './parse-practice.ts';
import { schemaFiles } from './schema-files.ts';

const folder = join(import.meta.dirname, '..', '..', 'schemas');

test('the files are those that the shapes give: node --conditions=@jalon/source schemas/write.mjs', () => {
  const files = schemaFiles();
  expect(readdirSync(folder).filter((name) => name.endsWith('.json'))).toEqual(Object.keys(files).toSorted());
  for (const [name, text] of Object.entries(files)) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
});

test('none names a host, each names itself and its draft', () => {
  for (const [name, text] of Object.entries(schemaFiles())) {
    const { $id, $schema } = JSON.parse(text) as { readonly $id: string; readonly $schema: string };
    expect($id).toBe(`urn:jalon:schema:${name.replace('.schema.json', '')}:1`);
    expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
  }
});

test('languages are tags there too', () => {
  const { content } = (JSON.parse(schemaFiles()['item.schema.json'] ?? '') as { properties: Record<string, unknown> })
    .properties;
  expect(content).toMatchObject({ propertyNames: { maxLength: 35 }, required: ['fr'] });
});

test('what names its schema for an editor is read as if it did not', () => {
  const $schema = './node_modules/@jalon/items/schemas/bank-item.schema.json';
  const { item, key } = singleChoice;
  const practice = { itemId: item.id, itemVersion: item.version, content: { fr: { hints: ['Lisez.'] } } };
  expect(parseItem({ $schema, ...item })).toEqual({ ok: true, value: item });
  expect(parseKey({ $schema, ...key })).toEqual({ ok: true, value: key });
  expect(parsePractice({ $schema, ...practice })).toEqual({ ok: true, value: practice });
  expect(parseBankItem({ $schema, item, key })).toEqual({ ok: true, value: { item, key } });
  const { troubles } = checkText(JSON.stringify({ $schema, item, key }));
  expect(troubles.filter(({ level }) => level === 'error')).toEqual([]);
});
