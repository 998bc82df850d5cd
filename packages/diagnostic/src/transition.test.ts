import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DiagnosticEvent } from './diagnostic-event.ts';
import { toLog } from './diagnostic-log.ts';
import { actionsOf, config, opening, optionSetting, play, throughTalk } from './fixtures/driver.ts';
import { replay } from './replay.ts';
import { screen } from './screen.ts';
import { shownLog } from './shown-log.ts';
import { snapshot } from './snapshot.ts';
import { start } from './start.ts';
import { transition } from './transition.ts';

const personas = ['ideal', 'random', 'hesitant'] as const;

/** What a person might do next: mostly sensible, sometimes not. */
const move = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      pick: fc.nat(7),
      persona: fc.constantFrom(...personas),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'dontKnow',
        'skip',
        'help',
        'helped',
        'undo',
        'reset',
        'back',
        'stop',
        'resume',
        'more',
        'begin',
        'done',
        'failed',
        'notApplicable',
        'locale',
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('hostile' as const), event: fc.jsonValue() }) },
);

type Move = typeof move extends fc.Arbitrary<infer T> ? T : never;

function eventsOf(state: ReturnType<typeof start>, one: Move): readonly DiagnosticEvent[] {
  if (one.do === 'hostile') return [one.event as unknown as DiagnosticEvent];
  if (one.do === 'locale') return [{ type: 'locale', locale: 'en' }];
  if (one.do === 'failed') return [{ type: 'failed', cause: 'picture-not-loaded' }];
  if (one.do === 'notApplicable') return [{ type: 'notApplicable', reason: 'said' }];
  if (one.do !== 'answer') return [{ type: one.do } as DiagnosticEvent];
  const now = screen(state);
  if (now.kind === 'question') {
    const option = now.question.options[one.pick % (now.question.options.length + 1)];
    return [{ type: 'answer', question: now.question.id, options: option ? [option.id] : null }];
  }
  if (now.kind === 'activity') return [...actionsOf(state, { kind: one.persona }), { type: 'done' }];
  return [{ type: 'begin' }];
}

describe('any sequence of events', () => {
  test('never throws, logs only what was accepted, and replays to the same bytes', () => {
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 45 }), (moves) => {
        let state = start(config, opening);
        let t = 0;
        for (const one of moves) {
          for (const event of eventsOf(state, one)) {
            const before = snapshot(state);
            const next = transition(state, event, (t += 7));
            if (next.ok) {
              expect(next.state.log).toHaveLength(state.log.length + 1);
              state = next.state;
            } else expect(snapshot(state)).toBe(before);
          }
          screen(state);
        }
        const shown = shownLog(state).filter(({ type }) => type === 'shown');
        expect(shown).toHaveLength(state.activities.length);
        const again = replay(config, JSON.parse(JSON.stringify(toLog(state))));
        expect(again.ok && snapshot(again.state)).toBe(snapshot(state));
      }),
      { numRuns: 60 },
    );
  });
});

test('a clock that goes back is refused', () => {
  const state = play(start(config, opening), { type: 'begin' });
  expect(transition(state, { type: 'back' }, 0)).toEqual({ ok: false, code: 'clock-went-back' });
});

test('an option that the question does not offer is refused and named', () => {
  const state = play(start(config, opening), { type: 'begin' });
  const { comfort } = config.bank.talk;
  expect(transition(state, { type: 'answer', question: comfort.id, options: ['nowhere'] }, 1000)).toEqual({
    ok: false,
    code: 'unknown-option',
  });
});

test('going back opens the last answer again as it was left, and forgets what it said', () => {
  const first = throughTalk();
  const acted = play(first, ...actionsOf(first, { kind: 'ideal' }));
  const returned = play(acted, { type: 'done' }, { type: 'back' });
  const [before, after] = [screen(acted), screen(returned)];
  expect(before.kind === 'activity' && after.kind === 'activity' && after.item.id === before.item.id).toBe(true);
  expect(after.kind === 'activity' && after.state).toEqual(before.kind === 'activity' && before.state);
  expect([...returned.engine.posterior.mu]).toEqual([...first.engine.posterior.mu]);
});

test('going back finds each activity of a whole run as it was left', () => {
  let state = throughTalk(optionSetting('procedures', 'alone'));
  const left: unknown[] = [];
  while (state.phase === 'activity') {
    state = play(state, ...actionsOf(state, { kind: 'ideal' }));
    left.push(state.activities.at(-1)?.attempt.state);
    state = play(state, { type: 'done' });
  }
  for (const before of left.toReversed()) {
    state = play(state, { type: 'back' });
    expect(state.activities.at(-1)?.attempt.state).toEqual(before);
  }
});

test('an option that stands alone cannot be chosen with others', () => {
  const device = config.bank.talk.questions.find(({ options }) => options.some(({ exclusive }) => exclusive));
  let state = play(start(config, opening), { type: 'begin' });
  while (state.question !== device?.id)
    state = play(state, { type: 'answer', question: state.question ?? '', options: null });
  const alone = device?.options.find(({ exclusive }) => exclusive)?.id ?? '';
  const other = device?.options.find(({ exclusive }) => !exclusive)?.id ?? '';
  const both = { type: 'answer', question: device?.id ?? '', options: [alone, other] } as const;
  expect(transition(state, both, 1e6)).toEqual({ ok: false, code: 'too-many-options' });
});

test('whoever does all with the keyboard is not asked what to answer with', () => {
  let state = play(start(config, opening), { type: 'begin' });
  const asked: string[] = [];
  while (state.phase === 'question') {
    asked.push(state.question ?? '');
    const options =
      state.question === config.bank.talk.comfort.id
        ? (optionSetting('comfort.keyboardOnly', true)[state.question] ?? null)
        : null;
    state = play(state, { type: 'answer', question: state.question ?? '', options });
  }
  expect(asked).not.toContain('talk:input');
  expect(asked).toHaveLength(config.bank.talk.questions.length + 1);
});

test('stopping gives a result at once, and what was stopped can go on where it was', () => {
  const open = throughTalk();
  const stopped = play(open, { type: 'stop' });
  expect(screen(stopped).kind).toBe('result');
  const again = screen(play(stopped, { type: 'resume' }));
  expect(again.kind === 'activity' && again.item.id).toBe(open.activities[0]?.itemId);
});
