export type { Parsed, SchemaIssue } from './schema-issue.ts';
export { parseItem } from './parse-item.ts';
export { parseKey } from './parse-key.ts';
export { parsePractice } from './parse-practice.ts';
export { upgradeItem } from './upgrades/upgrade-item.ts';
export { parseBankItem } from './parse-bank-item.ts';
export { itemJsonSchema, keyJsonSchema, practiceJsonSchema } from './item-json-schema.ts';
