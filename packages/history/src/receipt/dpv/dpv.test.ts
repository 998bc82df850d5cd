import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authority, day, groundEventOf, guardian, office, person, recordOf } from '../../ground.test-support.ts';
import type { ConsentGround } from '../../ground/ground.ts';
import type { GroundChange, GroundEvent } from '../../ground/ground-event.ts';
import type { GroundRecord } from '../../ground/ground-record.ts';
import { groundsFromEvents, type GroundLog } from '../../ground/grounds.ts';
import { isAllowedChange } from '../../ground/parse-ground-payload.ts';
import { rightsOf } from '../../ground/rights.ts';
import { anyRecord, anyText } from '../receipt.test-arbitrary.ts';
import { PROFILE } from './dpv-names.ts';
import { missingInDpv } from './missing-in-dpv.ts';
import { recordFromDpv } from './record-from-dpv.ts';
import { recordToDpv } from './record-to-dpv.ts';

const whole = recordOf(
  { kind: 'consent', explicit: true },
  {
    controllers: [
      { id: 'town', name: 'Mairie', address: '1 place de la Mairie, 00000 Saint-Exemple', contact: 'dpo@town.example' },
    ],
    recipients: [{ id: 'library', name: 'Médiathèque', address: '2 rue des Livres, 00000 Saint-Exemple' }],
    specialCategory: true,
    rights: rightsOf('consent'),
  },
);

function logOf(record: GroundRecord, ...steps: readonly (readonly [number, GroundChange])[]): GroundLog {
  const { logs, unreadable } = groundsFromEvents(
    steps.map(([n, change], i) =>
      groundEventOf(`e${i}`, day(n), record as GroundRecord<ConsentGround>, change as never),
    ),
  );
  if (unreadable || logs[0] === undefined) throw new Error('unreadable');
  return logs[0];
}

function statusesOf(log: GroundLog, now = day(20)): readonly string[] {
  const exported = recordToDpv(log, now);
  return (exported['dpv:hasConsentStatus'] ?? exported['dpv:hasStatus']) as unknown as readonly string[];
}

function namesOf(log: GroundLog, now = day(20)): readonly unknown[] {
  return statusesOf(log, now).map((status) => (status as unknown as { '@type': string })['@type']);
}

describe('a record for other systems', () => {
  it('has every field that the profile asks for', () => {
    const exported = recordToDpv(logOf(whole, [1, { state: 'given', by: person }]), day(9));
    expect(missingInDpv(exported)).toEqual([]);
    expect(exported).toMatchObject({
      '@type': 'dpv:ConsentRecord',
      'dct:conformsTo': PROFILE,
      'dct:identifier': 'record-consent',
      'dpv:hasProcess': {
        'dpv:hasLegalBasis': ['eu-gdpr:A6-1-a-explicit-consent', 'eu-gdpr:A9-2-a'],
        'dpv:hasJurisdiction': 'loc:FR',
        'dpv:hasProcessing': ['dpv:Collect', 'dpv:Store', 'dpv:Use', 'dpv:Share'],
        'dpv:hasStorageCondition': [
          { 'dpv:hasLocation': ['dpv:LocalLocation', 'loc:FR'] },
          { 'dpv:hasDuration': 'P12M' },
        ],
      },
      'dpv:hasNotice': { '@type': ['dpv:ConsentNotice', 'dpv:OralNotice'], 'dct:language': 'fr' },
      'dpv:hasConsentStatus': [
        {
          '@type': 'dpv:ConsentGiven',
          'dpv:isIndicatedAtTime': day(1),
          'dpv:hasDuration': { '@type': 'dpv:UntilTimeDuration', 'rdf:value': '2027-03-01T09:00:00.000Z' },
          'dpv:isIndicatedBy': { '@type': 'dpv:DataSubject' },
          'dpv:hasIndicationMethod': 'in-app',
        },
      ],
    });
  });

  it.each([
    ['dct:conformsTo'],
    ['dct:identifier'],
    ['dpv:hasDataSubject'],
    ['dpv:hasNotice'],
    ['dpv:hasConsentStatus'],
    ['dpv:hasProcess', 'dpv:hasPurpose'],
    ['dpv:hasProcess', 'dpv:hasLegalBasis'],
    ['dpv:hasProcess', 'dpv:hasPersonalData'],
    ['dpv:hasProcess', 'dpv:hasDataController'],
    ['dpv:hasProcess', 'dpv:hasRecipient'],
    ['dpv:hasProcess', 'dpv:hasDataSource'],
    ['dpv:hasProcess', 'dpv:hasProcessing'],
    ['dpv:hasProcess', 'dpv:hasProcessingCondition'],
    ['dpv:hasProcess', 'dpv:hasStorageCondition'],
    ['dpv:hasProcess', 'dpv:hasRule'],
    ['dpv:hasProcess', 'dpv:hasJurisdiction'],
    ['dpv:hasProcess', 'dpv:hasConsentControl'],
    ['dpv:hasProcess', 'dpv:hasRight'],
    ['dpv:hasProcess', 'dpv:hasAuthority'],
    ['dpv:hasProcess', 'dpv:hasPersonalData', 0, 'dpv:hasNecessity'],
    ['dpv:hasEntity', 0, 'dpv:hasIdentifier'],
    ['dpv:hasEntity', 1, 'dpv:hasName'],
    ['dpv:hasEntity', 1, 'dpv:hasAddress'],
    ['dpv:hasEntity', 2, 'dpv:hasContact'],
    ['dpv:hasConsentStatus', 0, 'dpv:isIndicatedAtTime'],
    ['dpv:hasConsentStatus', 0, 'dpv:hasDuration'],
    ['dpv:hasConsentStatus', 0, 'dpv:isIndicatedBy'],
  ])('misses what is taken out of it, and says where: %s, %s, %s, %s', (...given) => {
    const path = given.filter((part) => part !== undefined) as readonly (string | number)[];
    const exported = structuredClone(recordToDpv(logOf(whole, [1, { state: 'given', by: person }]), day(9)));
    let node = exported as Record<string | number, unknown>;
    for (const part of path.slice(0, -1)) node = node[part] as typeof node;
    Reflect.deleteProperty(node, path.at(-1)!);
    expect(missingInDpv(exported)).toContain(path.join('.'));
  });

  it('says each state of consent by its name', () => {
    expect(
      namesOf(
        logOf(
          whole,
          [1, { state: 'requested', by: office }],
          [2, { state: 'deferred', by: person }],
          [3, { state: 'refused', by: person }],
          [4, { state: 'given', by: person }],
          [5, { state: 'renewed', by: person }],
          [6, { state: 'withdrawn', by: person }],
          [7, { state: 'revoked', by: office }],
          [8, { state: 'invalidated', by: authority }],
        ),
      ),
    ).toEqual([
      'dpv:ConsentRequested',
      'dpv:ConsentRequestDeferred',
      'dpv:ConsentRefused',
      'dpv:ConsentGiven',
      'dpv:RenewedConsentGiven',
      'dpv:ConsentWithdrawn',
      'dpv:ConsentRevoked',
      'dpv:ConsentInvalidated',
    ]);
  });

  it('says that a consent has expired once it has, and that nothing was ever said', () => {
    const given = logOf(whole, [1, { state: 'given', by: person, validUntil: day(5) }]);
    expect(namesOf(given, day(4))).toEqual(['dpv:ConsentGiven']);
    expect(namesOf(given, day(5))).toEqual(['dpv:ConsentGiven', 'dpv:ConsentExpired']);
    expect(statusesOf(given, day(9)).at(-1)).toMatchObject({ 'dpv:isIndicatedAtTime': day(5) });
    expect(namesOf({ record: whole, events: [] })).toEqual(['dpv:ConsentUnknown']);
    const withdrawn = logOf(
      whole,
      [1, { state: 'given', by: person, validUntil: day(5) }],
      [3, { state: 'withdrawn', by: person }],
    );
    expect(namesOf(withdrawn, day(9))).toEqual(['dpv:ConsentGiven', 'dpv:ConsentWithdrawn']);
  });

  it('says the other grounds by their article, and their states where there is a name', () => {
    const task = { ...whole, ground: { kind: 'publicTask', statute: 'law:1' } } as GroundRecord;
    const log = logOf(
      task,
      [1, { state: 'informed', by: office }],
      [2, { state: 'objected', by: person }],
      [3, { state: 'restricted', by: person }],
    );
    const exported = recordToDpv(log, day(9));
    expect(exported).toMatchObject({
      '@type': 'dpv:DataProcessingRecord',
      'dpv:hasProcess': { 'dpv:hasLegalBasis': ['eu-gdpr:A6-1-e'] },
    });
    expect(namesOf(log)).toEqual(['dpv:PublicInterestOngoing', 'dpv:PublicInterestObjected', 'dpv:Status']);
    expect(missingInDpv(exported)).toEqual([]);
  });
});

describe('a record that went out and came back', () => {
  const states = fc.constantFrom<GroundEvent['state'][]>(
    'requested',
    'deferred',
    'refused',
    'given',
    'renewed',
    'withdrawn',
    'revoked',
    'invalidated',
    'informed',
    'objected',
    'restricted',
    'lifted',
  );
  const step = fc.record(
    {
      state: states,
      by: fc.constantFrom<GroundEvent['by'][]>(person, guardian, office, authority),
      method: fc.constantFrom<GroundEvent['method'][]>('oral', 'paper-signature', 'in-app'),
      offline: fc.boolean(),
      collectedBy: anyText,
      evidence: fc.record(
        { kind: fc.constant('mediator-attestation' as const), sha256: fc.constant('d'.repeat(64)) },
        { noNullPrototype: true },
      ),
      validUntil: fc.constant('2026-05-01T00:00:00.000Z'),
      at: fc.integer({ min: 1, max: 28 }).map((n) => `${day(n)}-0001-k7f2`),
    },
    { requiredKeys: ['state', 'by', 'method', 'offline', 'at'], noNullPrototype: true },
  );

  it('is the same to the last field, whatever it holds', () => {
    let kept = 0;
    fc.assert(
      fc.property(anyRecord, fc.array(step, { maxLength: 5 }), (any, steps) => {
        const record = {
          ...any,
          dataCategories: ['answers', ...any.dataCategories],
          rights: ['access', ...any.rights],
        } as GroundRecord;
        const events = steps
          .filter(({ state, by }) => isAllowedChange(record.ground.kind, state, by.role))
          .map((rest, i) => ({ eventId: `e${i}`, recordId: record.recordId, ...rest }) as GroundEvent);
        kept += events.length;
        const log = { record, events };
        // A notice was given, or nothing is known of it: other grounds have no status before.
        fc.pre(events.length > 0 || record.ground.kind === 'consent');
        const exported = JSON.parse(JSON.stringify(recordToDpv(log, day(28)))) as unknown;
        expect(recordFromDpv(exported)).toEqual({ ok: true, value: JSON.parse(JSON.stringify(log)) as unknown });
      }),
      { numRuns: 300 },
    );
    expect(kept).toBeGreaterThan(100);
  });

  it('is refused where something was changed into nonsense, and where it is somebody else’s', () => {
    const exported = recordToDpv(logOf(whole, [1, { state: 'given', by: person }]), day(9));
    const changed = (change: (text: string) => string): unknown =>
      recordFromDpv(JSON.parse(change(JSON.stringify(exported))));
    expect(changed((text) => text.replaceAll('"jalon:state":"given"', '"jalon:state":"assumed"'))).toMatchObject({
      ok: false,
      field: 'event.state',
    });
    expect(changed((text) => text.replace('"P12M"', '"P99M"'))).toMatchObject({
      ok: false,
      field: 'record.retention.months',
    });
    expect(changed((text) => text.replace('record-eu-gdpr', 'record'))).toMatchObject({
      ok: false,
      field: 'dct:conformsTo',
    });
    expect(changed((text) => text.replace('jalon:sha256', 'other:sha256'))).toMatchObject({
      ok: false,
      field: 'record.notice.sha256',
    });
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(recordFromDpv(value).ok).toBe(false);
      }),
    );
  });
});
