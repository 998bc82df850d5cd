import type { LogEntry } from '../../attempt/log.ts';
import { alwaysFirstOption } from './always-first-option.ts';
import { answeredBeforeReading } from './answered-before-reading.ts';
import { burst } from './burst.ts';
import type { Flag } from './flag.ts';
import { repeatedPress } from './repeated-press.ts';

/**
 * What in a log looks accidental or disengaged, by code, in the order it ended. The log has `shown` entries
 * (a {@link ShownItem}) and attempt events (`act` with its `action`, `end`…); anything else is passed over.
 *
 * Informative only: it never enters a credit and closes nothing. Raw speed is not a fault: a flag asks a person to look, for
 * tremor, a stuck key or a helper's hand give the same log as not caring.
 */
export function flags(log: readonly LogEntry[]): readonly Flag[] {
  return [repeatedPress, burst, answeredBeforeReading, alwaysFirstOption]
    .flatMap((pattern) => pattern(log))
    .toSorted((one, other) => one.to - other.to);
}
