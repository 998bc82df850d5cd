import type { DataKind } from '../event-kind.ts';
import { wrong, within, type Check } from './check/check.ts';
import type { Parsed } from './parsed.ts';

/** What events of one kind hold, now and before. */
export interface EventSchema<T> {
  readonly kind: DataKind;
  /** Of the payload, now. */
  readonly version: number;
  /** Reads a payload of this version. */
  readonly parse: Check<T>;
  /** One for each version before, the first for version 1: reads its payload and makes that of the next. */
  readonly upcasters: readonly Check<unknown>[];
}

/** Reads a payload of any version up to now. A later one is refused, never guessed. */
export function readVersion<T>(schema: EventSchema<T>, version: number, payload: unknown): Parsed<T> {
  if (!Number.isInteger(version) || version < 1 || version > schema.version)
    return within('version', wrong(`1 to ${schema.version}`, 'unknown-schema'));
  let current = payload;
  for (const upcast of schema.upcasters.slice(version - 1)) {
    const next = upcast(current);
    if (!next.ok) return next;
    current = next.value;
  }
  return schema.parse(current);
}
