import { isInstant } from '../instant.ts';
import {
  CONFIRM_LIMIT,
  PULL_LIMIT,
  PUSH_LIMIT,
  RECHECK_LIMIT,
  type PullRequest,
  type PushRequest,
} from '../sync/protocol.ts';
import type { HubError } from './hub-scope.ts';
import { isSubject } from './is-subject.ts';

type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: HubError };

type Fields = Readonly<Record<string, unknown>>;

type Checks = readonly (readonly [field: string, holds: (value: unknown) => boolean, expected: string])[];

/** Reads what a device sends. Its events are read one by one later: one that is wrong does not hold up the others. */
export function parsePush(
  value: unknown,
): Parsed<Omit<PushRequest, 'events'> & { readonly events: readonly unknown[] }> {
  return parse(value, PUSH);
}

/** Reads what a device asks for. */
export function parsePull(value: unknown): Parsed<PullRequest> {
  return parse(value, PULL);
}

function parse<T>(value: unknown, checks: Checks): Parsed<T> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return invalid('', 'a request');
  const fields = value as Fields;
  for (const [field, holds, expected] of checks) if (!holds(fields[field])) return invalid(field, expected);
  return { ok: true, value: value as T };
}

const DEVICE = [
  'device',
  (value: unknown) => typeof value === 'string' && /^[0-9a-z]{1,32}$/.test(value),
  '1 to 32 of 0-9a-z',
] as const;

const PUSH: Checks = [
  DEVICE,
  ['now', isInstant, 'an instant such as 2026-11-21T09:00:00.000Z'],
  ['events', (value) => isShortList(value, PUSH_LIMIT), `a list of at most ${PUSH_LIMIT}`],
];

const PULL: Checks = [
  DEVICE,
  ['since', (value) => value === null || isText(value), 'a cursor, or null'],
  ['limit', (value) => isCount(value), `a whole number from 1 to ${PULL_LIMIT}`],
  [
    'confirmed',
    (value) => isShortList(value, CONFIRM_LIMIT) && value.every((one) => /^[0-9a-f]{64}$/.test(String(one))),
    `at most ${CONFIRM_LIMIT} marks`,
  ],
  [
    'recheck',
    (value) => isShortList(value, RECHECK_LIMIT) && value.every((one) => isSubject(one)),
    `at most ${RECHECK_LIMIT} subjects`,
  ],
];

function isShortList(value: unknown, most: number): value is readonly unknown[] {
  return Array.isArray(value) && value.length <= most;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= 200;
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= PULL_LIMIT;
}

function invalid(field: string, expected: string): { readonly ok: false; readonly error: HubError } {
  return { ok: false, error: { code: 'invalid', field, expected } };
}
