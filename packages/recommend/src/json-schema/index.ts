export { resourceJsonSchema, ruleJsonSchema } from './json-schema.ts';
