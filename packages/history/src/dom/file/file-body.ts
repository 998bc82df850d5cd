import { parseEvent } from '../../parse-event.ts';
import type { HistoryEvent } from '../../history-event.ts';

/** What is sealed in a file. */
export interface FileBody {
  readonly events: readonly HistoryEvent[];
  /** Of everybody whom the device knows to be erased. */
  readonly marks: readonly string[];
  /** With which people are marked; null where the device has never met its hub. */
  readonly markKey: string | null;
}

/** Reads what was sealed; null where it is not what `exportFile` writes. */
export function bodyOf(text: string): FileBody | null {
  const value = JSON.parse(text) as Partial<Record<keyof FileBody, unknown>> | null;
  const { events, marks, markKey } = value ?? {};
  if (!Array.isArray(events) || !events.every((event) => parseEvent(event).ok)) return null;
  if (!Array.isArray(marks) || !marks.every((mark) => HEX.test(String(mark)))) return null;
  if (markKey !== null && !(typeof markKey === 'string' && HEX.test(markKey))) return null;
  return value as FileBody;
}

const HEX = /^[0-9a-f]{64}$/;
