export { parseFacts } from './parse-facts.ts';
export { parseRule } from './parse-rule.ts';
export { parseResource } from './parse-resource.ts';
export type { Issue, ParseResult } from './parse-result.ts';
export { parsePathEdits } from './parse-path-edits.ts';
