import { afterEach, expect, test } from 'vitest';
import { stepAttempt } from '../../../packages/items/src/attempt/step-attempt.ts';
import { accountItem } from '../../../packages/items/src/fixtures/account.test-item.ts';
import { allItems } from '../../../packages/items/src/fixtures/all.test-item.ts';
import { mailItem } from '../../../packages/items/src/fixtures/mail.test-item.ts';
import { matchItem } from '../../../packages/items/src/fixtures/match.test-item.ts';
import { orderItem } from '../../../packages/items/src/fixtures/order.test-item.ts';
import { textingItem } from '../../../packages/items/src/fixtures/texting.test-item.ts';
import { provideInteractions } from '../../../packages/items/src/interactions/interactions.ts';
import type { BankItem } from '../../../packages/items/src/item/item.ts';
import { provideItemTypes } from '../../../packages/items/src/item/item-type-of.ts';
import { order } from '../../../packages/items/src/order/order.ts';
import type { OrderState } from '../../../packages/items/src/order/order-state.ts';
import { provideSimulations, type AnySimulation } from '../../../packages/items/src/simulation/simulation-of.ts';
import { stepSession } from '../../../packages/items/src/session/step-session.ts';
import { account } from '../../../packages/items/src/simulations/account/account.ts';
import { mail } from '../../../packages/items/src/simulations/mail/mail.ts';
import { provideAllSimulations } from '../../../packages/items/src/simulations/provide-all-simulations.ts';
import { texting } from '../../../packages/items/src/simulations/texting/texting.ts';
import type { FaultKind } from './fault.ts';
import { fuzzItems, type FuzzOptions } from './fuzz-items.ts';

const SOUND = { exceptions: 0, illegalStates: 0, replayDifferences: 0, creditOutOfBounds: 0 };

provideAllSimulations();
provideInteractions();
afterEach(() => {
  provideAllSimulations();
  provideInteractions();
});

const search = (items: readonly BankItem[], cases = 300) => fuzzItems({ items, cases, seed: 1 });

test('every kind of item is sound, much is accepted, much is refused, and every credit is found', () => {
  const { figures, faults } = search(allItems, 900);
  expect(faults).toEqual([]);
  expect(figures).toMatchObject(SOUND);
  expect(figures.simulationsAllCredits).toBe(figures.simulations);
  expect(figures.simulations).toBeGreaterThan(0);
  expect(figures.sessions).toBeGreaterThan(90);
  expect(Math.min(figures.taken, figures.refused)).toBeGreaterThan(2000);
});

test('one seed, one result', () => {
  expect(search(allItems, 200)).toEqual(search(allItems, 200));
});

type Reduce = (typeof order)['reduce'];
let turns = 0;
const SEEN = new WeakSet<object>();

/** One defect in one member of a way of asking, and the law that it must be caught by. */
const DEFECTS: readonly (readonly [name: string, kind: FaultKind, defect: Partial<typeof order>])[] = [
  [
    'a reducer that changes the state it is given',
    'illegalStates',
    {
      reduce(body, state, action) {
        const next = order.reduce(body, state, action);
        if (next !== state) (state.order as string[]).reverse();
        return next;
      },
    },
  ],
  [
    'a reducer that throws at what is no action',
    'exceptions',
    {
      reduce: ((body, state, action) =>
        action.type === 'take'
          ? order.reduce(body, state, action)
          : order.reduce(body, state, { ...action, option: action.option.trim() })) satisfies Reduce,
    },
  ],
  ['a credit of two', 'creditOutOfBounds', { score: () => ({ credit: 2, evidence: [] }) }],
  ['a credit below nothing', 'creditOutOfBounds', { score: () => ({ credit: -0.5, evidence: [] }) }],
  ['a credit that is no number', 'creditOutOfBounds', { score: () => ({ credit: Number.NaN, evidence: [] }) }],
  [
    'a refusal that copies the state',
    'illegalStates',
    { reduce: (body, state, action) => ({ ...order.reduce(body, state, action) }) },
  ],
  [
    'a state that JSON does not keep',
    'illegalStates',
    { init: (body, seed) => ({ ...order.init(body, seed), since: undefined }) as OrderState },
  ],
  [
    'a state that remembers chance',
    'replayDifferences',
    {
      reduce(body, state, action) {
        const next = order.reduce(body, state, action);
        turns += 1;
        return next === state ? state : { ...next, order: turns % 2 === 0 ? next.order : next.order.toReversed() };
      },
    },
  ],
  [
    'a state that goes by its identity',
    'replayDifferences',
    {
      reduce(body, state, action) {
        const next = order.reduce(body, state, action);
        if (next === state) return state;
        const made = { ...next, order: SEEN.has(state) ? next.order : next.order.toReversed() };
        SEEN.add(made);
        return made;
      },
    },
  ],
  [
    'the same thing placed twice',
    'illegalStates',
    {
      reduce(body, state, action) {
        const next = order.reduce(body, state, action);
        return next === state ? state : { ...next, placed: [...next.placed, ...next.placed] };
      },
    },
  ],
  ['a response that was not declared', 'illegalStates', { toResponse: () => ({ RESPONSE: null, OTHER: 'x' }) }],
  ['a response of another base type', 'illegalStates', { toResponse: () => ({ RESPONSE: 3 }) }],
  ['something answered that hands nothing in', 'illegalStates', { toResponse: () => ({ RESPONSE: null }) }],
];

test.each(DEFECTS)('%s is caught', (_name, kind, defect) => {
  provideItemTypes([{ ...order, ...defect }]);
  const { figures, faults } = search([orderItem]);
  expect(figures[kind]).toBeGreaterThan(0);
  expect(faults.every(({ item }) => item === orderItem.item.id)).toBe(true);
});

const sound = mail as unknown as AnySimulation;
const WORLD_DEFECTS: readonly (readonly [string, FaultKind, Partial<AnySimulation>])[] = [
  [
    'a fact that was not declared',
    'illegalStates',
    { facts: (world, state) => ({ ...sound.facts(world, state), 'actions.extra': true }) },
  ],
  [
    'a fact that is no value',
    'illegalStates',
    {
      facts: (world, state) =>
        Object.fromEntries(Object.keys(sound.facts(world, state)).map((name) => [name, Number.NaN])),
    },
  ],
  [
    'a world that throws on a name of the prototype',
    'exceptions',
    {
      reduce(world, state, action) {
        if (Object.values(action).includes('constructor')) throw new Error('no such message');
        return sound.reduce(world, state, action);
      },
    },
  ],
  [
    'a world that changes what was authored',
    'replayDifferences',
    {
      init: (world) => ({ ...(sound.init(world) as object), turn: (turns += 1) }),
    },
  ],
];

test.each(WORLD_DEFECTS)('%s is caught', (_name, kind, defect) => {
  provideSimulations([{ ...sound, ...defect }]);
  expect(search([mailItem]).figures[kind]).toBeGreaterThan(0);
});

test('a credit that nobody can reach is caught', () => {
  const { item, key } = mailItem;
  if (key.scoring.template !== 'goal') throw new Error('a goal is expected');
  const impossible = { all: [key.scoring.goal, { not: key.scoring.goal }] };
  const { figures } = search([{ item, key: { ...key, scoring: { ...key.scoring, goal: impossible } } }], 10);
  expect(figures).toMatchObject({ simulations: 1, simulationsAllCredits: 0 });
});

/** A world whose reducer lets through what its own refuses: `done` says what it then does. */
function lax(kind: unknown, done: (state: never, action: never) => object | null): AnySimulation {
  const strict = kind as AnySimulation;
  return {
    ...strict,
    reduce(world, state, action) {
      const next = strict.reduce(world, state, action);
      const made = next === state ? done(state as never, action as never) : null;
      return made === null ? next : { ...(state as object), ...made };
    },
  };
}

type Follow = { readonly type: string; readonly link: string };
type Inbox = { readonly view: string; readonly message: string; readonly linksFollowed: readonly string[] };
type Choose = { readonly type: string; readonly provider: string };
type Quick = { readonly type: string; readonly reply: string };
type Talk = {
  readonly view: string;
  readonly conversation: string;
  readonly blocked: readonly string[];
  readonly sent: readonly unknown[];
};

const LAX: readonly (readonly [name: string, item: BankItem, world: AnySimulation])[] = [
  [
    'a mailbox that follows a link that is not there',
    mailItem,
    lax(mail, ({ view, message, linksFollowed }: Inbox, { type, link }: Follow) =>
      type === 'followLink' && view === 'message' && link !== 'l1'
        ? { linksFollowed: [...linksFollowed, `${message}.x`] }
        : null,
    ),
  ],
  [
    'an account that chooses a provider that is not there',
    accountItem,
    lax(account, ({ screen }: { readonly screen: string }, { type, provider }: Choose) =>
      type === 'choose' && screen === 'signIn' ? { screen: 'provider', looking: String(provider) } : null,
    ),
  ],
  [
    'a telephone that answers somebody blocked',
    textingItem,
    lax(texting, ({ view, conversation, blocked, sent }: Talk, { type, reply }: Quick) =>
      type === 'quick' && reply === 'r1' && view === 'conversation' && blocked.includes(conversation)
        ? { sent: [...sent, { conversation, text: 'Oui', quick: 'r1' }] }
        : null,
    ),
  ],
];

test.each(LAX)('%s is caught', (_name, item, world) => {
  provideSimulations([world]);
  const { figures, faults } = search([item], 400);
  expect(figures.illegalStates).toBeGreaterThan(0);
  expect(faults.some(({ what }) => what.endsWith('was done where it cannot be'))).toBe(true);
});

type Machines = NonNullable<FuzzOptions['machines']>;
const MACHINES: readonly (readonly [name: string, kind: FaultKind, what: string, machines: Machines])[] = [
  [
    'beginning again that forgets',
    'illegalStates',
    'beginning again forgot what was done',
    {
      attempt(item, attempt, event, material) {
        const step = stepAttempt(item, attempt, event, material);
        return step.ok && event.type === 'reset' ? { ok: true, attempt: { ...step.attempt, history: [] } } : step;
      },
    },
  ],
  [
    'an action that cannot be undone',
    'illegalStates',
    'an action that cannot be undone',
    {
      attempt(item, attempt, event, material) {
        const step = stepAttempt(item, attempt, event, material);
        const isAct = step.ok && (event as unknown) !== null && event.type === 'act';
        return isAct ? { ok: true, attempt: { ...step.attempt, history: attempt.history } } : step;
      },
    },
  ],
  [
    'a session that marks what it refuses',
    'illegalStates',
    'changed the session it was given',
    {
      session(session, event, t) {
        const step = stepSession(session, event, t);
        if (!step.ok) (session as { locale: string }).locale += '-x';
        return step;
      },
    },
  ],
  [
    'a session that goes back without a trace',
    'illegalStates',
    'was accepted and not logged',
    {
      session(session, event, t) {
        const step = stepSession(session, event, t);
        return step.ok && event.type === 'back' ? { ok: true, session: { ...step.session, log: session.log } } : step;
      },
    },
  ],
  [
    'a session that loses what was set aside',
    'replayDifferences',
    'session: after',
    {
      session(session, event, t) {
        const step = stepSession(session, event, t);
        return step.ok ? { ok: true, session: { ...step.session, ahead: [] } } : step;
      },
    },
  ],
  [
    'a session that throws at what is no event',
    'exceptions',
    'session: ',
    { session: (session, event, t) => stepSession(session, { ...event, type: event.type } as typeof event, t) },
  ],
];

test.each(MACHINES)('%s is caught', (_name, kind, what, machines) => {
  const { figures, faults } = fuzzItems({ items: [orderItem, matchItem], cases: 300, seed: 1, machines });
  expect(figures[kind]).toBeGreaterThan(0);
  expect(faults.some((one) => one.kind === kind && one.what.includes(what))).toBe(true);
});
