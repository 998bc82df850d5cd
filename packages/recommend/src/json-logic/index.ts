export { toJsonLogic } from './to-json-logic.ts';
export type { JsonLogicOptions, JsonLogicRefusal, JsonLogicResult } from './to-json-logic.ts';
export { toJsonLogicData } from './to-json-logic-data.ts';
export type { JsonLogicData } from './to-json-logic-data.ts';
export type { JsonLogic } from './json-logic.ts';
