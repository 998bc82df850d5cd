import fc from 'fast-check';
import type { Ground } from '../ground/ground.ts';
import type { GroundRecord } from '../ground/ground-record.ts';
import { RIGHT_NAMES, rightsOf } from '../ground/rights.ts';
import { addMilliseconds } from '../milliseconds.ts';
import { PURPOSES, type Purpose } from '../purpose.ts';
import type { Receipt } from './receipt.ts';

/** Any text that a field may hold: accents, other scripts, signs of HTML, signs that turn the direction, halves of signs. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onload='alert(1)",
    '&lt;b&gt; & co',
    '</title><style>*{display:none}</style>',
    'Médiathèque de l’Haÿ-les-Roses',
    'مركز المدينة',
    '\u202Eerutcurts',
    '__proto__',
    '\uD800',
    '\u0000\u001B[31m',
  ),
);

const purposes = Object.keys(PURPOSES) as readonly Purpose[];

/** Any ground. */
export const anyGround: fc.Arbitrary<Ground> = fc.oneof(
  fc.record({ kind: fc.constant('consent' as const), explicit: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('contract' as const, 'legalObligation' as const), ref: anyText }),
  fc.record({ kind: fc.constant('publicTask' as const), statute: anyText }),
  fc.record({ kind: fc.constant('legitimateInterest' as const), assessmentRef: anyText }),
);

const hash = fc.stringMatching(/^[0-9a-f]{64}$/);

const notice = fc.record({
  id: anyText,
  version: anyText,
  sha256: hash,
  language: fc.constantFrom('fr', 'en', 'ar'),
  channel: fc.constantFrom(
    'read-aloud' as const,
    'paper' as const,
    'screen' as const,
    'falc' as const,
    'audio' as const,
  ),
});

const storage = fc.record({
  place: fc.constantFrom('device' as const, 'server' as const),
  country: fc.constantFrom('FR', 'BE', 'FR-971'),
});

const retention = fc.record({
  after: fc.constantFrom('lastContact' as const, 'lastUpdate' as const),
  months: fc.integer({ min: 1, max: 24 }),
});

const withdrawal = fc.record({
  how: fc.subarray(['in-app', 'spoken', 'letter', 'e-mail'] as const),
  contact: anyText,
});

const instant = fc.nat(10 * 365 * 86_400_000).map((ms) => addMilliseconds('2020-01-01T00:00:00.000Z', ms));

const party = fc.record(
  { id: anyText, name: anyText, address: anyText, contact: anyText },
  { requiredKeys: ['id', 'name'], noNullPrototype: true },
);

/** Any receipt. */
export const anyReceipt: fc.Arbitrary<Receipt> = fc
  .record({
    ground: anyGround.map(({ kind }) => kind),
    purpose: fc.constantFrom(...purposes),
    recordId: anyText,
    controllers: fc.array(anyText, { minLength: 1, maxLength: 3 }),
    recipients: fc.array(anyText, { maxLength: 3 }),
    storage,
    standing: fc.constantFrom('holds' as const, 'objected' as const, 'restricted' as const, 'ended' as const),
    since: instant,
    method: fc.constantFrom('oral' as const, 'paper-signature' as const, 'in-app' as const, 'gesture-aac' as const),
    until: fc.option(instant),
    retention,
    withdrawal,
    complaintAuthority: anyText,
    notice,
  })
  .map((rest): Receipt => ({
    schema: 'jalon.receipt/1',
    ...rest,
    categories: PURPOSES[rest.purpose],
    rights: rightsOf(rest.ground),
  }));

/** Any record about Anna. */
export const anyRecord: fc.Arbitrary<GroundRecord> = fc
  .record({
    recordId: anyText,
    tenant: anyText,
    purpose: fc.constantFrom(...purposes),
    ground: anyGround,
    dataCategories: fc.subarray(['answers', 'results', 'talk', 'decisions', 'contact', 'identity', 'notes'] as const),
    specialCategory: fc.boolean(),
    optionalData: fc.subarray(['answers', 'talk', 'notes'] as const),
    recipients: fc.array(party, { maxLength: 2 }),
    controllers: fc.array(party, { minLength: 1, maxLength: 2 }),
    storage,
    jurisdiction: fc.constantFrom('FR', 'EU'),
    collection: fc.constantFrom('by-the-person' as const, 'with-a-helper' as const, 'from-a-structure' as const),
    retention,
    notice,
    withdrawal,
    rights: fc.subarray([...RIGHT_NAMES]),
    complaintAuthority: anyText,
    capacity: fc.constantFrom('own' as const, 'under-15' as const, 'protected-adult' as const),
  })
  .map(({ collection, controllers, ...rest }) => ({
    schema: 'jalon.ground/1',
    subject: 'anna',
    ...rest,
    controllers: controllers as unknown as GroundRecord['controllers'],
    processing: { collection },
  }));
