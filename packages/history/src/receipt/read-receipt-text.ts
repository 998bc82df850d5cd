import type { GroundKind } from '../ground/ground.ts';
import { RIGHT_NAMES, RIGHTS, type Right } from '../ground/rights.ts';
import { isInstant } from '../instant.ts';
import { isDataCategory, isPurpose } from '../purpose.ts';
import { RETENTION_MONTHS } from '../retention-months.ts';
import type { Receipt } from './receipt.ts';

/** A receipt read from a QR code, or the first key that is wrong. */
export type ReadReceipt =
  | { readonly ok: true; readonly value: Receipt }
  | { readonly ok: false; readonly field: string; readonly expected: string };

/** Reads the text of a QR code, whoever made it. */
export function readReceiptText(text: string): ReadReceipt {
  let read: unknown;
  try {
    read = text.length > LONGEST ? null : JSON.parse(text);
  } catch {
    return { ok: false, field: '', expected: 'JSON' };
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    return { ok: false, field: '', expected: 'a receipt' };
  const fields = read as Readonly<Record<string, unknown>>;
  const wrong = CHECKS.find(([key, holds]) => !holds(fields[key]));
  if (wrong !== undefined) return { ok: false, field: wrong[0], expected: wrong[2] };
  return { ok: true, value: receiptFrom(fields as unknown as Short) };
}

/** No QR code holds more. */
const LONGEST = 4096;

interface Short {
  readonly i: string;
  readonly p: Receipt['purpose'];
  readonly g: GroundKind;
  readonly d: Receipt['categories'];
  readonly c: readonly string[];
  readonly t: readonly string[];
  readonly l: readonly [Receipt['storage']['place'], string];
  readonly h: Receipt['standing'];
  readonly s: string;
  readonly m: Receipt['method'];
  readonly u: string | null;
  readonly k: readonly [number, Receipt['retention']['after']];
  readonly y: string;
  readonly w: readonly [string, ...Receipt['withdrawal']['how']];
  readonly a: string;
  readonly n: readonly [string, string, string, Receipt['notice']['channel'], string];
}

function receiptFrom({ i, p, g, d, c, t, l, h, s, m, u, k, y, w, a, n }: Short): Receipt {
  const [contact, ...how] = w;
  return {
    schema: 'jalon.receipt/1',
    recordId: i,
    purpose: p,
    ground: g,
    categories: d,
    controllers: c,
    recipients: t,
    storage: { place: l[0], country: l[1] },
    standing: h,
    since: s,
    method: m,
    until: u,
    retention: { after: k[1], months: k[0] },
    rights: Array.from(y, (digit): Right => RIGHT_NAMES[Number(digit)] ?? 'access'),
    withdrawal: { how, contact },
    complaintAuthority: a,
    notice: { id: n[0], version: n[1], sha256: n[4], language: n[2], channel: n[3] },
  };
}

const CHECKS: readonly (readonly [key: string, holds: (value: unknown) => boolean, expected: string])[] = [
  ['r', (value) => value === 1, '1'],
  ['i', isText, 'a text'],
  ['p', isPurpose, 'a known purpose'],
  ['g', (value) => typeof value === 'string' && Object.hasOwn(RIGHTS, value), 'a known ground'],
  ['d', (value) => isListOf(value, isDataCategory), 'known categories'],
  ['c', (value) => isListOf(value, isText) && value.length > 0, 'names'],
  ['t', (value) => isListOf(value, isText), 'names'],
  ['l', (value) => isTuple(value, oneOf(['device', 'server']), isPlace), 'a place and a country'],
  ['h', oneOf(['holds', 'objected', 'restricted', 'ended']), 'a known standing'],
  ['s', isInstant, 'an instant'],
  ['m', oneOf(['oral', 'paper-signature', 'in-app', 'sms-code', 'gesture-aac']), 'a known method'],
  ['u', (value) => value === null || isInstant(value), 'an instant or null'],
  ['k', (value) => isTuple(value, isMonths, oneOf(['lastContact', 'lastUpdate'])), 'months and what they count from'],
  ['y', (value) => typeof value === 'string' && /^[0-6]*$/.test(value), 'figures of rights'],
  ['w', (value) => isListOf(value, isText) && isText(value[0]) && value.slice(1).every(isWay), 'a contact, then ways'],
  ['a', isText, 'a text'],
  ['n', (value) => isTuple(value, isText, isText, isText, isChannel, isHash), 'a notice'],
];

const isWay = oneOf(['in-app', 'spoken', 'letter', 'e-mail']);
const isChannel = oneOf(['read-aloud', 'paper', 'screen', 'falc', 'audio']);

function isMonths(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= RETENTION_MONTHS.most;
}

function isPlace(value: unknown): boolean {
  return typeof value === 'string' && /^[A-Z]{2}(?:-[A-Z\d]{1,3})?$/.test(value);
}

function isHash(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= 300;
}

function oneOf(names: readonly string[]): (value: unknown) => boolean {
  return (value) => names.includes(value as string);
}

function isListOf(value: unknown, holds: (one: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every((one) => holds(one));
}

function isTuple(value: unknown, ...holds: readonly ((one: unknown) => boolean)[]): boolean {
  return Array.isArray(value) && value.length === holds.length && holds.every((hold, index) => hold(value[index]));
}
