import type { Json } from './json.ts';

/** Levels of lists and objects that a payload may have. */
const DEPTH = 32;

/** Whether a value would come back from JSON as it went: no undefined, no NaN, no date, no cycle, at most 32 levels. */
export function isJson(value: unknown, depth: number = DEPTH): value is Json {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value);
    case 'object':
      return value === null || (depth > 0 && isJsonTree(value, depth - 1));
    default:
      return false;
  }
}

function isJsonTree(value: object, depth: number): boolean {
  if (Array.isArray(value)) return value.every((child) => isJson(child, depth));
  const prototype: unknown = Object.getPrototypeOf(value);
  const plain = prototype === null || Object.getPrototypeOf(prototype) === null;
  return plain && Object.values(value).every((child) => isJson(child, depth));
}
