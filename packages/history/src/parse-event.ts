import { DATA_KINDS, isDataKind } from './event-kind.ts';
import { PAYLOAD_LIMIT, type HistoryEvent } from './history-event.ts';
import { isJson } from './is-json.ts';
import { isPurpose } from './purpose.ts';
import { isStamp } from './stamp.ts';

/** An event read from outside, or the first field that is wrong. */
export type ParsedEvent =
  | { readonly ok: true; readonly value: HistoryEvent }
  | { readonly ok: false; readonly field: string; readonly expected: string };

/** Reads an event, whoever wrote it. */
export function parseEvent(value: unknown): ParsedEvent {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, field: '', expected: 'an event' };
  const fields = value as Readonly<Record<string, unknown>>;
  for (const [field, holds, expected] of CHECKS) {
    if (!holds(fields[field], fields['kind'])) return { ok: false, field, expected };
  }
  const unknown = Object.keys(fields).find((field) => !CHECKS.some(([known]) => known === field));
  if (unknown !== undefined) return { ok: false, field: unknown, expected: 'no such field' };
  return { ok: true, value: value as HistoryEvent };
}

const CHECKS: readonly (readonly [
  field: string,
  holds: (value: unknown, kind: unknown) => boolean,
  expected: string,
])[] = [
  ['schema', (value) => value === 'jalon.event/1', 'jalon.event/1'],
  ['id', isFilled, '1 to 200 characters'],
  ['subject', isFilled, '1 to 200 characters'],
  ['at', isStamp, 'an instant such as 2026-11-21T09:00:00.000Z, or a stamp'],
  ['kind', (value) => value === 'ground' || value === 'erased' || isDataKind(value), 'a known kind'],
  ['version', (value) => Number.isSafeInteger(value) && Number(value) >= 1, 'a whole number from 1'],
  ['purpose', isPurpose, 'a known purpose'],
  [
    'categories',
    (value, kind) => value === undefined || isSomeOf(value, isDataKind(kind) ? DATA_KINDS[kind] : []),
    'some of what the kind may hold',
  ],
  [
    'payload',
    // Of somebody erased nothing is said.
    (value, kind) => (kind === 'erased' ? value === null : isPayload(value)),
    `JSON of at most ${PAYLOAD_LIMIT} characters, null of somebody erased`,
  ],
];

function isSomeOf(value: unknown, most: readonly unknown[]): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((one) => most.includes(one));
}

function isFilled(value: unknown): boolean {
  // Neither control characters nor half a pair of surrogates: databases and networks change or refuse them.
  return typeof value === 'string' && value.length > 0 && value.length <= 200 && !/[\p{Cc}\p{Cs}]/u.test(value);
}

/** Whether a payload can be kept. What a vault has sealed may be longer, or what one device keeps another could not. */
export function isPayload(value: unknown): boolean {
  return isJson(value) && JSON.stringify(value).length <= (isSealed(value) ? SEALED_LIMIT : PAYLOAD_LIMIT);
}

/** Base64, and nothing that somebody wrote. */
function isSealed(value: unknown): boolean {
  return typeof value === 'string' && /^[A-Za-z\d+/]+=*$/.test(value);
}

/** Three bytes of UTF-8 for each character at most, four characters of base64 for three bytes, and nonce, tag and quotes. */
const SEALED_LIMIT = PAYLOAD_LIMIT * 4 + 64;
