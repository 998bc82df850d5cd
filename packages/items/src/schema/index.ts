export type { Parsed, SchemaIssue } from './schema-issue.ts';
export { parseItem } from './parse-item.ts';
export { parseKey } from './parse-key.ts';
export { parseBankItem } from './parse-bank-item.ts';
export { itemJsonSchema, keyJsonSchema } from './item-json-schema.ts';
