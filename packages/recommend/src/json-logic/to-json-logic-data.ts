import type { FactValue } from '@jalon/referential/condition';
import type { Facts } from '../fact.ts';
import { isSafePath } from './is-safe-path.ts';

/** Facts as JSON Logic reads them: a dot in a name is a step into the data. */
export interface JsonLogicData {
  readonly [part: string]: FactValue | JsonLogicData;
}

interface Draft {
  [part: string]: FactValue | Draft;
}

/** The data over which an exported condition is evaluated. A name that is no path, or that another one runs through, is left out. */
export function toJsonLogicData(facts: Facts): JsonLogicData {
  const data: Draft = {};
  for (const [name, { value }] of Object.entries(facts)) if (isSafePath(name)) put(data, name.split('.'), value);
  return data;
}

function put(data: Draft, path: readonly string[], value: FactValue): void {
  const [part = '', ...rest] = path;
  const there = Object.hasOwn(data, part) ? data[part] : undefined;
  if (rest.length === 0) {
    if (there === undefined) data[part] = value;
  } else if (there === undefined) {
    const inner: Draft = {};
    data[part] = inner;
    put(inner, rest, value);
  } else if (isDraft(there)) put(there, rest, value);
}

function isDraft(value: FactValue | Draft): value is Draft {
  return typeof value === 'object' && !Array.isArray(value);
}
