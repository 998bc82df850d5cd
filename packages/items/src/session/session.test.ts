import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allItems } from '../fixtures/all.test-item.ts';
import { multipleChoice, singleChoice } from '../fixtures/choice.test-item.ts';
import { practisedChoice, practisedMail } from '../fixtures/practice.test-item.ts';
import { provideInteractions } from '../interactions/interactions.ts';
import type { BankItem } from '../item/item.ts';
import { flags } from '../measures/flags/flags.ts';
import { seededRandom } from '../random/seeded-random.ts';
import { simulateActions } from '../simulate/simulate-actions.ts';
import { provideAllSimulations } from '../simulations/provide-all-simulations.ts';
import { bodyOf } from '../item/body-of.ts';
import { replaySession } from './replay-session.ts';
import { scoreSession } from './score-session.ts';
import type { Session, SessionConfig } from './session.ts';
import type { SessionEvent } from './session-event.ts';
import { toSessionLog } from './session-log.ts';
import { startSession } from './start-session.ts';
import { stepSession } from './step-session.ts';
import { fixedList } from './strategies/fixed-list.ts';

provideAllSimulations();
provideInteractions();

const OPENING = { locale: 'fr', seed: 5 } as const;

/** These items, one after another, with their keys and hints. */
function configOf(banks: readonly BankItem[]): SessionConfig {
  return {
    items: banks.map(({ item }) => item),
    keys: banks.map(({ key }) => key),
    practices: banks.flatMap(({ practice }) => practice ?? []),
    strategy: fixedList(banks.map(({ item }) => item.id)),
    flagsOf: flags,
    ...OPENING,
  };
}

/** Plays events a second apart; throws where one is refused, so that a test says what it means. */
function play(session: Session, ...events: readonly SessionEvent[]): Session {
  return events.reduce((now, event) => {
    const step = stepSession(now, event, (now.log.at(-1)?.t ?? 0) + 1000);
    if (!step.ok) throw new Error(`${event.type}: ${step.reason}`);
    return step.session;
  }, session);
}

/** Everything but what a session is run with. */
function bytes({ config: _config, ...rest }: Session): string {
  return JSON.stringify(rest);
}

/** What is the same however long it took. */
function gist({ records, current, phase, ended }: Session): unknown {
  return {
    phase,
    ended,
    current: current?.attempt,
    records: records.map(({ itemId, outcome, responses, observation, attempts }) => ({
      itemId,
      outcome,
      responses,
      observation,
      attempts,
    })),
  };
}

const choices = configOf([singleChoice, multipleChoice]);
const choose = (option: string): SessionEvent => ({ type: 'act', action: { type: 'choose', option } });
const next = { type: 'next' } as const;

test('items come one after another, each leaves a record, and the end comes by itself', () => {
  const begun = startSession(choices);
  expect(begun).toMatchObject({ phase: 'asking', current: { itemId: 'item:where-to-write', started: 0 }, records: [] });
  const done = play(begun, choose('a'), next, choose('b'), { type: 'dontKnow' });
  expect(done).toMatchObject({ phase: 'ended', ended: 'done', current: null });
  expect(done.records).toMatchObject([
    {
      itemId: 'item:where-to-write',
      itemVersion: '1.0.0',
      outcome: { status: 'answered' },
      responses: { RESPONSE: 'a' },
      observation: { status: 'answered', credit: 1 },
      attempts: 1,
      started: 0,
      ended: 2000,
    },
    {
      itemId: 'item:what-opens-a-door',
      observation: { status: 'dont_know', credit: null },
      started: 2000,
      ended: 4000,
    },
  ]);
  expect(done.log.map(({ type }) => type)).toEqual(['shown', 'act', 'next', 'shown', 'act', 'dontKnow']);
});

describe('each outcome has its own status', () => {
  test.each<[string, readonly SessionEvent[], object]>([
    ['done alone', [choose('a'), next], { status: 'answered', credit: 1 }],
    [
      'done after reading the help',
      [{ type: 'help' }, choose('a'), { type: 'help' }, next],
      { status: 'answered', credit: 1, helpAsked: 2 },
    ],
    ['done with help', [{ type: 'helped' }, choose('a'), next], { status: 'assisted', credit: 1 }],
    ['not known', [{ type: 'dontKnow' }], { status: 'dont_know', credit: null }],
    ['passed', [{ type: 'skip' }], { status: 'skipped', credit: null }],
    ['handed in with nothing done', [next], { status: 'skipped', credit: null }],
    [
      'not applicable',
      [{ type: 'notApplicable', reason: 'no-mouse' }],
      { status: 'not_applicable', reason: 'no-mouse' },
    ],
    ['broken', [{ type: 'failed', cause: 'picture' }], { status: 'technical_failure', reason: 'picture' }],
  ])('%s', (_what, events, observation) => {
    expect(play(startSession(choices), ...events).records[0]?.observation).toMatchObject(observation);
  });

  test('left half-way: incomplete', () => {
    const stopped = play(startSession(choices), choose('a'), { type: 'stop' });
    expect(scoreSession(stopped, choices.keys ?? [])).toMatchObject({
      ok: true,
      records: [],
      open: { status: 'incomplete', credit: null },
    });
  });
});

describe('refused, with its reason, and not logged', () => {
  test.each<[string, readonly SessionEvent[], unknown]>([
    ['no-previous', [], { type: 'back' }],
    ['no-previous', [{ type: 'failed', cause: 'picture' }], { type: 'back' }],
    ['no-effect', [choose('a')], choose('a')],
    ['suspended', [{ type: 'suspend' }], choose('a')],
    ['suspended', [{ type: 'suspend' }], { type: 'back' }],
    ['not-suspended', [], { type: 'resume' }],
    ['ended', [next, next], choose('a')],
    ['ended', [next, next], { type: 'resume' }],
    ['ended', [{ type: 'stop' }], { type: 'stop' }],
    ['ended', [{ type: 'stop' }], { type: 'back' }],
    ['not-in-behaviour', [], { type: 'hint' }],
    ['unknown-event', [], { type: 'end' }],
    ['unknown-event', [], { type: 'shown', payload: {} }],
    ['unknown-event', [], { type: '__proto__' }],
    ['unknown-event', [], { type: 'failed' }],
    ['unknown-event', [], null],
    ['unknown-event', [], 'next'],
  ])('%s after %j: %j', (reason, events, event) => {
    const session = play(startSession(choices), ...events);
    const before = bytes(session);
    expect(stepSession(session, event as SessionEvent, 1e6)).toEqual({ ok: false, reason });
    expect(bytes(session)).toBe(before);
  });

  test('a clock that goes back, or is none', () => {
    const session = play(startSession(choices), choose('a'));
    for (const t of [-1, 999, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(stepSession(session, next, t)).toEqual({ ok: false, reason: 'clock-went-back' });
    }
    expect(stepSession(session, next, 999.7).ok).toBe(true);
  });
});

describe('going back', () => {
  test('opens the previous answer as it was left, and keeps what was begun after it', () => {
    const second = play(startSession(choices), choose('b'), next, choose('c'));
    const back = play(second, { type: 'back' });
    expect(back.current?.attempt.state).toMatchObject({ chosen: ['b'] });
    const onAgain = play(back, choose('a'), next);
    expect(onAgain.records).toMatchObject([{ observation: { credit: 1 }, started: 0 }]);
    expect(onAgain.current).toEqual(second.current);
  });

  test('passes over what could not be shown, and finds it so again', () => {
    const three = configOf([singleChoice, practisedMail, multipleChoice]);
    const third = play(startSession(three), choose('a'), next, { type: 'failed', cause: 'world' }, choose('c'));
    const back = play(third, { type: 'back' });
    expect(back.current?.itemId).toBe('item:where-to-write');
    expect(gist(play(back, next))).toEqual(gist(third));
  });

  test('from the end opens the last answer', () => {
    const done = play(startSession(choices), choose('a'), next, choose('b'), next);
    expect(gist(play(done, { type: 'back' }, next))).toEqual(gist(done));
  });

  test('what comes next may change with the answer: what was begun is then forgotten', () => {
    const branching: SessionConfig = {
      ...configOf([singleChoice, multipleChoice, practisedMail]),
      strategy: (asked) =>
        asked.length === 0
          ? singleChoice.item.id
          : asked.length > 1
            ? null
            : asked[0]?.observation?.credit === 1
              ? multipleChoice.item.id
              : practisedMail.item.id,
    };
    const hard = play(startSession(branching), choose('a'), next, choose('c'));
    const easy = play(hard, { type: 'back' }, choose('b'), next);
    expect(easy).toMatchObject({ current: { itemId: practisedMail.item.id, attempt: { actions: 0 } }, ahead: [] });
  });
});

test('another language may be asked for half-way: what was done stays, and what comes is in it', () => {
  const turned = play(startSession(choices), choose('a'), { type: 'locale', locale: 'en' });
  expect(turned.current?.attempt).toMatchObject({ locale: 'en', actions: 1, state: { chosen: ['a'] } });
  const second = play(turned, next);
  expect(second.current?.attempt.locale).toBe('en');
  expect(second.records[0]?.observation).toMatchObject({ credit: 1 });
  const back = play(second, { type: 'locale', locale: 'fr' }, { type: 'back' });
  expect(back.current?.attempt.locale).toBe('fr');
  expect(play(back, { type: 'locale', locale: 'wo' }).current?.attempt.locale).toBe('fr');
  expect(stepSession(back, { type: 'locale', locale: 'fr' }, 1e6)).toEqual({ ok: false, reason: 'no-effect' });
  expect(stepSession(back, { type: 'locale' } as SessionEvent, 1e6)).toEqual({ ok: false, reason: 'unknown-event' });
  const again = replaySession(choices, JSON.parse(JSON.stringify(toSessionLog(back))));
  expect(again.ok && bytes(again.session)).toBe(bytes(back));
});

describe('practising', () => {
  const practise: SessionConfig = { ...configOf([practisedChoice, multipleChoice]), behaviour: 'practise' };

  test('hints, tries and rounds are counted at the item, and never weigh', () => {
    const left = play(
      startSession(practise),
      { type: 'hint' },
      choose('a'),
      { type: 'try' },
      { type: 'again', seed: 9 },
      choose('a'),
      { type: 'try' },
      next,
    );
    expect(left.records[0]).toMatchObject({
      attempts: 2,
      observation: { status: 'answered', behaviour: 'practise', hints: 0, examples: 0 },
      attempt: { practice: { round: 1, inARow: 1, mastered: false } },
    });
  });

  test('hints need to be there: the second item has none', () => {
    const second = play(startSession(practise), { type: 'skip' });
    expect(stepSession(second, { type: 'hint' }, 1e6)).toEqual({ ok: false, reason: 'no-hint-left' });
  });
});

test('answers typed from paper say so', () => {
  const session = play(startSession({ ...choices, behaviour: 'transcribe' }), choose('a'), next);
  expect(session.records[0]?.observation).toMatchObject({ status: 'answered', source: 'paper' });
});

describe('keys elsewhere', () => {
  const { keys = [], ...delivered } = choices;

  test('records hold responses, scored later as they would have been at once', () => {
    const events = [choose('b'), choose('a'), next, choose('c'), next] as const;
    const later = play(startSession(delivered), ...events);
    expect(later.records).toMatchObject([
      { observation: null, responses: { RESPONSE: 'a' } },
      { observation: null, responses: { RESPONSE: ['c'] } },
    ]);
    const scored = scoreSession(later, keys);
    expect(scored).toEqual({ ok: true, records: play(startSession(choices), ...events).records, open: null });
  });

  test('a key that is not there, or of another version, is named', () => {
    const asked = play(startSession(delivered), next);
    const error = { code: 'missing-key', itemId: 'item:what-opens-a-door', expected: '1.0.0' };
    expect(scoreSession(asked, keys.slice(0, 1))).toEqual({ ok: false, error: { ...error, found: null } });
    const old = keys.map((key) => ({ ...key, itemVersion: '0.9.0' }));
    expect(scoreSession(asked, old)).toMatchObject({ ok: false, error: { found: '0.9.0' } });
    expect(() => startSession({ ...choices, keys: old })).toThrow('0.9.0: expected 1.0.0');
  });
});

test('what looks accidental is noted at its item, and costs nothing', () => {
  const fast = (session: Session, events: readonly SessionEvent[]) =>
    events.reduce((now, event) => {
      const step = stepSession(now, event, (now.log.at(-1)?.t ?? 0) + 20);
      return step.ok ? step.session : now;
    }, session);
  const begun = startSession(choices);
  const hasty = fast(begun, [choose('a'), next, choose('a'), choose('b'), { type: 'dontKnow' }]);
  const calm = play(begun, choose('a'), next, choose('a'), choose('b'), { type: 'dontKnow' });
  expect(hasty.records.map((record) => record.flags.map(({ code }) => code))).toEqual([
    ['answered-before-reading'],
    [],
  ]);
  expect(hasty.records.map(({ observation }) => observation)).toEqual(
    calm.records.map(({ observation }) => observation),
  );
  expect(calm.records.flatMap((record) => record.flags)).toEqual([]);
  const { flagsOf: _none, ...without } = choices;
  expect(fast(startSession(without), [choose('a'), next]).records[0]?.flags).toEqual([]);
});

describe('taken up again', () => {
  const { locale: _locale, seed: _seed, ...config } = choices;
  const session = play(startSession({ ...choices, seed: 77 }), choose('a'), next, choose('c'));
  const saved = JSON.parse(JSON.stringify(toSessionLog(session))) as { entries: { payload: object }[] };

  test('opened as it was, whatever the host would open now', () => {
    const again = replaySession(config, saved);
    expect(again.ok && bytes(again.session)).toBe(bytes(session));
    expect(again.ok && again.session.config.seed).toBe(77);
  });

  test('an item in another version, or gone, is named with its versions', () => {
    const [one, two] = choices.items;
    if (!one || !two) throw new Error('two items');
    const saidOf = (items: SessionConfig['items']) => replaySession({ ...config, keys: [], items }, saved);
    const was = { itemId: two.id, itemVersion: '1.0.0' };
    expect(saidOf([one, { ...two, version: '1.1.0' }])).toEqual({
      ok: false,
      error: { code: 'other-item', field: 'entries[3]', saved: was, present: { itemId: two.id, itemVersion: '1.1.0' } },
    });
    expect(saidOf([one])).toMatchObject({ ok: false, error: { code: 'other-item', saved: was, present: null } });
  });

  test('another course is named too', () => {
    const strategy = fixedList(choices.items.map(({ id }) => id).toReversed());
    expect(replaySession({ ...config, strategy }, saved)).toMatchObject({
      ok: false,
      error: {
        code: 'other-choice',
        field: 'entries[0]',
        saved: { itemId: 'item:where-to-write' },
        present: { itemId: 'item:what-opens-a-door' },
      },
    });
  });

  test.each<[string, unknown]>([
    ['not-a-log', null],
    ['not-a-log', []],
    ['unknown-schema', { ...saved, schema: 'jalon.session/2' }],
    ['broken-opening', { ...saved, opening: { locale: 'fr', seed: 0.5 } }],
    ['broken-opening', { ...saved, opening: { locale: 'fr', seed: 1, behaviour: 'constructor' } }],
    ['broken-entry', { ...saved, entries: 'all' }],
    ['broken-entry', { ...saved, entries: saved.entries.slice(1) }],
    ['broken-entry', { ...saved, entries: saved.entries.slice(0, 3) }],
    ['broken-entry', { ...saved, entries: saved.entries.map((entry) => ({ ...entry, t: 1 })) }],
    [
      'broken-entry',
      { ...saved, entries: [...saved.entries, { seq: 5, t: 1e5, type: 'win', payload: { type: 'win' } }] },
    ],
    [
      'broken-entry',
      { ...saved, entries: [...saved.entries, { seq: 5, t: 1e5, type: 'next', payload: { type: 'skip' } }] },
    ],
  ])('%s', (code, log) => {
    expect(replaySession(config, log)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('laws, over every way of asking and every world', () => {
  /** What a person might do next: mostly sensible, sometimes not. */
  const move = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant('answer' as const),
        persona: fc.constantFrom('ideal', 'random', 'hesitant'),
        cut: fc.nat(4),
      }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constantFrom(
          'next',
          'back',
          'skip',
          'dontKnow',
          'help',
          'helped',
          'undo',
          'reset',
          'suspend',
          'resume',
          'stop',
          'hint',
          'example',
          'try',
          'end',
        ),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('failed', 'notApplicable', 'again', 'locale') }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('hostile' as const), event: fc.jsonValue() }) },
  );
  type Move = typeof move extends fc.Arbitrary<infer T> ? T : never;

  const session = fc
    .record({
      banks: fc.shuffledSubarray([...allItems, practisedChoice], { minLength: 1, maxLength: 5 }),
      behaviour: fc.constantFrom('assess', 'practise', 'transcribe'),
      seed: fc.integer(),
      moves: fc.array(move, { maxLength: 25 }),
      keyed: fc.boolean(),
    })
    .map(({ banks, behaviour, seed, moves, keyed }) => {
      const { keys, ...delivered } = { ...configOf(banks), behaviour, seed };
      return { config: keyed && keys ? { ...delivered, keys } : delivered, banks, moves };
    });

  function eventsOf(banks: readonly BankItem[], { current, records }: Session, one: Move): readonly SessionEvent[] {
    if (one.do === 'hostile') return [one.event as unknown as SessionEvent];
    if (one.do === 'failed') return [{ type: 'failed', cause: 'world' }];
    if (one.do === 'notApplicable') return [{ type: 'notApplicable', reason: 'no-mouse' }];
    if (one.do === 'locale') return [{ type: 'locale', locale: records.length % 2 === 0 ? 'en' : 'fr' }];
    if (one.do === 'again') return [{ type: 'again', seed: records.length }];
    if (one.do !== 'answer') return [{ type: one.do } as SessionEvent];
    const bank = banks.find(({ item }) => item.id === current?.itemId);
    if (!bank) return [];
    const { body } = bodyOf(bank.item, 'fr');
    const actions = simulateActions(body, bank.key, { kind: one.persona }, seededRandom(one.cut));
    return actions.slice(0, one.cut > 2 ? undefined : one.cut + 1).map((action) => ({ type: 'act', action }));
  }

  /** The session lived, a few milliseconds an event. */
  function live({
    config,
    banks,
    moves,
  }: {
    config: SessionConfig;
    banks: readonly BankItem[];
    moves: readonly Move[];
  }): Session {
    let now = startSession(config);
    let t = 0;
    for (const one of moves) {
      for (const event of eventsOf(banks, now, one)) {
        const before = bytes(now);
        const step = stepSession(now, event, (t += 7));
        expect(bytes(now)).toBe(before);
        if (step.ok) now = step.session;
      }
    }
    return now;
  }

  test('any session replays to the same bytes, through JSON', () => {
    fc.assert(
      fc.property(session, (drawn) => {
        const lived = live(drawn);
        const again = replaySession(drawn.config, JSON.parse(JSON.stringify(toSessionLog(lived))));
        expect(again.ok && bytes(again.session)).toBe(bytes(lived));
      }),
      { numRuns: 60 },
    );
  });

  test('the log counts without holes, and its instants never decrease', () => {
    fc.assert(
      fc.property(session, (drawn) => {
        const { log } = live(drawn);
        expect(log.map(({ seq }) => seq)).toEqual(log.map((_, at) => at));
        expect(log.every(({ t }, at) => t >= (log[at - 1]?.t ?? 0))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('stopping is possible in any session that has not ended, and what was stopped goes on where it was', () => {
    fc.assert(
      fc.property(session, (drawn) => {
        const lived = live(drawn);
        const t = (lived.log.at(-1)?.t ?? 0) + 1;
        const stopped = stepSession(lived, { type: 'stop' }, t);
        expect(stopped.ok).toBe(lived.phase !== 'ended');
        if (!stopped.ok) return;
        const again = stepSession(stopped.session, { type: 'resume' }, t);
        expect(again.ok && gist(again.session)).toEqual({ ...(gist(lived) as object), phase: 'asking' });
      }),
      { numRuns: 30 },
    );
  });

  test('suspending and resuming anywhere changes nothing', () => {
    fc.assert(
      fc.property(session, fc.nat(25), (drawn, at) => {
        const pause: readonly Move[] = [{ do: 'suspend' }, { do: 'resume' }];
        const moves = drawn.moves.filter((one) => !['suspend', 'resume', 'stop'].includes(one.do));
        const paused = [...moves.slice(0, at), ...pause, ...moves.slice(at)];
        expect(gist(live({ ...drawn, moves: paused }))).toEqual(gist(live({ ...drawn, moves })));
      }),
      { numRuns: 30 },
    );
  });

  test('going back, then leaving it the same way, changes nothing', () => {
    fc.assert(
      fc.property(session, (drawn) => {
        const lived = live(drawn);
        const back = stepSession(lived, { type: 'back' }, 1e6);
        if (!back.ok || lived.phase === 'suspended') return;
        const left = lived.records.findLast(({ itemId }) => itemId === back.session.current?.itemId);
        const { status } = left?.outcome ?? { status: 'answered' };
        const type = status === 'dont_know' ? 'dontKnow' : status === 'skipped' ? 'skip' : 'next';
        const again = stepSession(back.session, { type }, 2e6);
        expect(again.ok && gist(again.session)).toEqual(gist(lived));
      }),
      { numRuns: 60 },
    );
  });
});
