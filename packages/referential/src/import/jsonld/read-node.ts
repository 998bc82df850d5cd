import { note, repaired, type ImportNotes } from '../import-notes.ts';
import { Refusal } from '../refusal.ts';

/** One node of the graph, read key by key. */
export interface GraphNode {
  readonly type: string;
  /** `@graph/12`. */
  readonly place: string;
  /** The node's own name: what follows `LearningOutcome/` in its id. */
  readonly name: string;
  text(key: string): string;
  integer(key: string): number;
  /** The name that a reference of that type points to. */
  reference(key: string, type: string): string;
}

const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/** A node of one of these types, each with its keys beside `@type` and `@id`. Refuses any other, and keys that reach for a prototype. */
export function readNode(
  value: unknown,
  place: string,
  keysByType: Readonly<Record<string, readonly string[]>>,
  notes: ImportNotes,
): GraphNode {
  if (!isObject(value)) throw new Refusal('wrong-type', place, 'an object', kindOf(value));
  for (const key of Object.keys(value))
    if (FORBIDDEN.includes(key)) throw new Refusal('forbidden-key', place, 'no such key', key);
  const own = (key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined);
  const text = (key: string): string => {
    const found = own(key);
    if (found === undefined || found === '') throw new Refusal('missing-value', `${place}/${key}`, 'a text', 'none');
    if (typeof found !== 'string') throw new Refusal('wrong-type', `${place}/${key}`, 'a text', kindOf(found));
    return found;
  };
  const named = (key: string, type: string): string => {
    const found = text(key);
    if (!found.startsWith(`${type}/`)) throw new Refusal('malformed-code', `${place}/${key}`, `${type}/…`, found);
    return found.slice(type.length + 1);
  };
  const type = text('@type');
  const keys = Object.hasOwn(keysByType, type) ? keysByType[type] : undefined;
  if (keys === undefined) throw new Refusal('unknown-type', `${place}/@type`, Object.keys(keysByType).join(', '), type);
  for (const key of Object.keys(value))
    if (key !== '@type' && key !== '@id' && !keys.includes(key))
      note(notes, 'warning', 'unknown-key', place, keys.join(', '), key);
  const name = named('@id', type);
  repaired(notes, 'relative-id');
  if (/\s/.test(name)) repaired(notes, 'space-in-id');
  return {
    type,
    place,
    name,
    text,
    integer(key) {
      const found = own(key);
      if (typeof found !== 'number' || !Number.isInteger(found))
        throw new Refusal(
          found === undefined ? 'missing-value' : 'wrong-type',
          `${place}/${key}`,
          'an integer',
          kindOf(found),
        );
      return found;
    },
    reference(key, target) {
      const found = named(key, target);
      repaired(notes, 'plain-reference');
      return found;
    },
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  return value === undefined
    ? 'none'
    : value === null
      ? 'null'
      : Array.isArray(value)
        ? 'an array'
        : `a ${typeof value}`;
}
