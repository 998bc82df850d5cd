export { pathRules } from './path-rules.ts';
