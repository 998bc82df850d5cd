import { isDataKind } from '../event-kind.ts';
import type { PayloadCheck } from '../payload-check.ts';
import { readEvent, type ReadOptions } from './read-event.ts';

/** The same check for every door: a history, a hub, a file. Takes each kind of data in the version of now or an earlier one; grounds have a check of their own. */
export function payloadCheck(options: ReadOptions = {}): PayloadCheck {
  return (event) => {
    if (!isDataKind(event.kind)) return null;
    const read = readEvent(event, options);
    return read.ok ? null : { field: read.field, expected: read.expected };
  };
}
