import fc from 'fast-check';
import { DATA_KINDS, type DataKind } from '../event-kind.ts';
import type { HistoryEvent } from '../history-event.ts';
import type { Json } from '../json.ts';
import { COOP_DEVICES, COOP_ORIENTATIONS, COOP_PLACES, COOP_THEMES, COOP_WORKSHOP_LEVELS } from './coop-codes.ts';
import { DECIDERS, OVERRIDE_REASONS, REFUSAL_REASONS } from './decision-codes.ts';
import { EVENT_SCHEMAS, type PayloadByKind } from './event-schemas.ts';
import type { LevelClaim } from './kinds/profile.ts';

/** Few of each, so that events speak of the same things. */
const step = fc.constantFrom('rule:urgent', 'rule:pointer', 'need:digcomp:2.1', 'added:call', 'rule:fraud');
const plan = fc.constantFrom('plan-1', 'plan-2');
const resource = fc.constantFrom('resource:pointer', 'resource:library');
const diagnostic = fc.constantFrom('d-1', 'd-2', 'd-3');
const bank = fc.constant({ id: 'jalon-fr', version: '1.0.0' });
const dimension = fc.constantFrom('digcomp:1.1', 'digcomp:2.1', 'jalon:0.1');
const instant = fc.integer({ min: 0, max: 9 }).map((n) => `2026-03-01T09:00:0${n}.000Z`);
const barrier = fc.constantFrom('F1', 'F2', 'F7', 'F13');
const decider = fc.constantFrom(...DECIDERS);
/** JSON knows no -0. */
const numberIn = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true }).map((n) => n + 0);
const probability = numberIn(0, 1);
const claim: fc.Arbitrary<LevelClaim> = fc.oneof(
  fc.record({ kind: fc.constant('level' as const), level: fc.constantFrom('basic', 'advanced'), probability }),
  fc.record({
    kind: fc.constant('range' as const),
    from: fc.constant('basic'),
    to: fc.constant('intermediate'),
    probability,
  }),
  fc.constant({ kind: 'unexplored' as const }),
);
const estimate = {
  id: dimension,
  mean: numberIn(-4, 4),
  sd: numberIn(0.1, 2),
  answers: fc.nat(20),
  claim,
};
const observation = fc
  .record({
    credited: fc.boolean(),
    helped: fc.boolean(),
    credit: fc.constantFrom(0, 0.5, 1),
    n: fc.nat(5),
    rest: fc.record(
      {
        behaviour: fc.constantFrom('practise' as const, 'transcribe' as const),
        declared: fc.constant(true as const),
        helpAsked: fc.nat(3),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ credited, helped, credit, n, rest }) => ({
    schema: 'jalon.observation/1' as const,
    itemId: `item:task-${n}` as const,
    itemVersion: '1.0.0',
    status: credited ? (helped ? ('assisted' as const) : ('answered' as const)) : ('dont_know' as const),
    credit: credited ? credit : null,
    evidence: ['opened'],
    source: 'screen' as const,
    ...rest,
  }));

/** Good payloads of each kind. */
export const PAYLOADS: { readonly [K in DataKind]: fc.Arbitrary<PayloadByKind[K]> } = {
  diagnostic: fc.record({
    schema: fc.constant('jalon.diagnostic/1' as const),
    bank,
    opening: fc.constant({ locale: 'fr', seed: 7 }),
    entries: fc.array(fc.constant({ type: 'begin' }), { maxLength: 3 }),
  }),
  'first-talk': fc.record({
    bank,
    answers: fc.dictionary(
      fc.constantFrom('talk:device', 'talk:reading'),
      fc.option(fc.constantFrom(['phone'], ['tablet', 'computer'])),
    ),
    barriers: fc.dictionary(barrier, fc.constantFrom('need' as const, 'strength' as const, 'refused' as const)),
    urgency: fc.constantFrom('yes', 'no', 'unknown'),
    told: fc.constantFrom('self', 'spoken', 'paper'),
  }),
  'diagnostic-started': fc.record({
    diagnostic,
    bank,
    mode: fc.constantFrom('alone', 'with-helper', 'handed-over', 'paper'),
  }),
  'diagnostic-finished': fc.record({
    diagnostic,
    ending: fc.constantFrom('person', 'length', 'certainty', 'exhausted', 'broken-off'),
    tried: fc.nat(20),
  }),
  observation: fc.record({ diagnostic: fc.option(diagnostic), dimension, at: instant, observation }),
  profile: fc.record({
    diagnostic: fc.option(diagnostic),
    engine: bank,
    parameters: bank,
    provisional: fc.boolean(),
    dimensions: fc.array(
      fc.record({ ...estimate, basis: fc.constantFrom('observed', 'previous', 'neighbours', 'prior') }),
      { maxLength: 3 },
    ),
    areas: fc.array(fc.record(estimate), { maxLength: 2 }),
  }),
  'recommendation-issued': fc.record({
    plan,
    step,
    rank: fc.nat(6),
    rule: fc.option(bank),
    reasons: fc.subarray(['urgent', 'barrier.F1']),
    resources: fc.subarray(['resource:pointer', 'resource:library']),
    by: fc.constantFrom('rules', 'helper'),
  }),
  'recommendation-accepted': fc.record({ plan, step, by: decider, resource }, { requiredKeys: ['plan', 'step', 'by'] }),
  'recommendation-refused': fc.record(
    { plan, step, by: decider, reason: fc.constantFrom(...REFUSAL_REASONS), resource },
    { requiredKeys: ['plan', 'step', 'by', 'reason'] },
  ),
  'recommendation-overridden': fc.record({
    plan,
    step,
    reason: fc.constantFrom(...OVERRIDE_REASONS),
    instead: fc.option(step),
    helper: fc.constant('helper-1'),
  }),
  'step-done': fc.record({ plan, step, done: fc.boolean(), how: fc.constantFrom('alone', 'with-help', null) }),
  note: fc.record({ text: fc.constantFrom('Vient avec sa fille.', 'Préfère le matin.'), about: fc.option(step) }),
  accompaniment: fc
    .record({
      inGroup: fc.boolean(),
      minutes: fc.integer({ min: 1, max: 1440 }),
      place: fc.constantFrom(...COOP_PLACES),
      structure: fc.option(fc.constant('structure-1')),
      commune: fc.constantFrom('75056', '2A004', '97411', null),
      themes: fc.subarray([...COOP_THEMES], { minLength: 1 }),
      devices: fc.oneof(fc.constant(['aucun'] as const), fc.subarray(COOP_DEVICES.filter((one) => one !== 'aucun'))),
      autonomy: fc.constantFrom('autonome' as const, null),
      level: fc.constantFrom(...COOP_WORKSHOP_LEVELS, null),
      orientation: fc.constantFrom(...COOP_ORIENTATIONS, null),
    })
    .map(({ inGroup, autonomy, level, ...rest }) => ({
      ...rest,
      on: '2026-03-01',
      type: inGroup ? ('collectif' as const) : ('individuel' as const),
      autonomy: inGroup ? null : autonomy,
      workshopLevel: inGroup ? level : null,
    })),
  sharing: fc.record({
    to: fc.constant('library'),
    record: fc.constant('record-1'),
    what: fc.subarray(['results' as const, 'decisions' as const], { minLength: 1 }),
    how: fc.constantFrom('screen', 'paper', 'spoken', 'file', 'network'),
  }),
  attestation: fc.record({
    what: fc.constantFrom('task-done', 'step-done', 'attended', 'certificate', 'notice-read'),
    about: step,
    by: fc.record({ role: fc.constantFrom('helper', 'structure', 'body'), id: fc.constant('helper-1') }),
  }),
  identity: fc.record(
    {
      displayName: fc.constantFrom('Anna', 'Madame Nguyễn', 'Jean-Noël'),
      birthYear: fc.integer({ min: 1920, max: 2015 }),
      commune: fc.constantFrom('75056', '2B033'),
      gender: fc.constantFrom('feminin' as const, 'non_communique' as const),
      status: fc.constant('retraite' as const),
    },
    { requiredKeys: [] },
  ),
  contact: fc.record({
    phone: fc.constantFrom('06 12 34 56 78', '+33 6 12 34 56 78', null),
    email: fc.constantFrom('anna@exemple.fr', null),
    prefers: fc.constantFrom('call', 'text', 'email', null),
  }),
};

/** Some events of Anna, as several devices write them: some at the same instant, some stamped. */
export const SOME_EVENTS: fc.Arbitrary<readonly HistoryEvent[]> = fc
  .array(
    fc
      .constantFrom(...(Object.keys(DATA_KINDS) as readonly DataKind[]))
      .chain((kind) => fc.record({ kind: fc.constant(kind), payload: PAYLOADS[kind], at: stamps() })),
    { maxLength: 25 },
  )
  .map((list) => list.map(({ kind, payload, at }, n) => eventOf(kind, payload, { id: `e-${n}`, at })));

function stamps(): fc.Arbitrary<string> {
  return fc
    .record({ second: fc.nat(9), counter: fc.option(fc.nat(3)), device: fc.constantFrom('k7f2', 'm1') })
    .map(({ second, counter, device }) => {
      const at = `2026-03-01T10:00:0${second}.000Z`;
      return counter === null ? at : `${at}-000${counter}-${device}`;
    });
}

/** An event of Anna holding this payload, of the version of now. */
export function eventOf<K extends DataKind>(
  kind: K,
  payload: PayloadByKind[K],
  rest: Partial<HistoryEvent> = {},
): HistoryEvent {
  return {
    schema: 'jalon.event/1',
    id: `${kind}-1`,
    subject: 'anna',
    at: '2026-03-01T09:00:00.000Z',
    kind,
    version: EVENT_SCHEMAS[kind].version,
    purpose: 'follow-up',
    payload: payload as unknown as Json,
    ...rest,
  };
}
