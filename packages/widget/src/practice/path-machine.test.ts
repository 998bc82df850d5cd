import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AttemptState } from '@jalon/items';
import { isDone, startPath, stepPath, type PathEvent, type PathState } from './path-machine.ts';
import { pathMark } from './path-mark.ts';

const ITEMS = ['a', 'b', 'c'].map((name) => ({ id: `item:${name}`, version: '1.0.0' }) as const);
const first = startPath('path:any', '1.0.0', ITEMS);

interface Tried {
  readonly reached?: boolean;
  readonly hints?: number;
  readonly examples?: number;
  readonly assisted?: boolean;
}

/** An attempt at the item of this place, as far as a path looks at it. */
function attemptAt(at: number, { reached = true, hints = 0, examples = 0, assisted = false }: Tried = {}): PathEvent {
  const { id, version } = ITEMS[at] ?? { id: 'item:other', version: '1.0.0' };
  const attempt = {
    itemId: id,
    itemVersion: version,
    assisted,
    history: [{ step: 0 }, { step: 1 }],
    practice: { reached, hints, examples },
  } as unknown as AttemptState;
  return { type: 'attempt', attempt };
}

function play(...events: readonly PathEvent[]): PathState {
  return events.reduce(stepPath, first);
}

const next: PathEvent = { type: 'next' };
const skip: PathEvent = { type: 'skip' };
const toLast: readonly PathEvent[] = [attemptAt(0), next, attemptAt(1), next];

const someEvent: fc.Arbitrary<PathEvent> = fc
  .oneof(
    { weight: 4, arbitrary: fc.constantFrom<PathEvent['type']>('next', 'skip', 'back', 'again', 'finish', 'restart') },
    {
      weight: 3,
      arbitrary: fc.record({
        at: fc.nat({ max: 3 }),
        reached: fc.boolean(),
        hints: fc.nat({ max: 1 }),
        examples: fc.nat({ max: 1 }),
        assisted: fc.boolean(),
      }),
    },
  )
  .map((one) => (typeof one === 'string' ? ({ type: one } as PathEvent) : attemptAt(one.at, one)));

describe('to the end', () => {
  test('the last done alone is the end at once', () => {
    const state = play(...toLast, attemptAt(2), next);
    expect([state.phase, state.ended, pathMark(state)]).toEqual(['ending', 'alone', 'done']);
  });

  test.each<[string, Tried]>([
    ['a hint', { hints: 1 }],
    ['the example', { examples: 1 }],
    ['somebody', { assisted: true }],
  ])('the last done with %s is offered once more on a fresh page, or ends as it is', (_what, how) => {
    const offered = play(...toLast, attemptAt(2, how), next);
    expect(offered).toMatchObject({ phase: 'once-more', ended: null });
    const finished = stepPath(offered, { type: 'finish' });
    expect([finished.phase, finished.ended, pathMark(finished)]).toEqual(['ending', 'as-it-is', 'seen']);
    const again = stepPath(offered, { type: 'again' });
    expect(again).toMatchObject({ phase: 'activity', at: 2, attempts: [{}, {}, null], goes: [0, 0, 1] });
    const alone = [attemptAt(2), next].reduce(stepPath, again);
    expect([alone.phase, alone.ended]).toEqual(['ending', 'alone']);
  });

  test('the last passed over is offered too; the second time it is let be', () => {
    const offered = play(...toLast, skip);
    expect(offered.phase).toBe('once-more');
    expect(play(...toLast, skip, { type: 'again' }, skip)).toMatchObject({ phase: 'ending', ended: 'as-it-is' });
  });

  test('going on waits for what is asked to be done; passing over does not', () => {
    expect(play(next)).toBe(first);
    expect(play(attemptAt(0, { reached: false }), next).at).toBe(0);
    expect(play(skip)).toMatchObject({ at: 1, outcomes: ['passed', null, null] });
  });

  test('begun anew, nothing is left of before but that the end was reached', () => {
    const state = play(...toLast, attemptAt(2), next, { type: 'restart' });
    expect(state).toEqual({ ...first, goes: [1, 1, 1], ended: 'alone' });
    expect(pathMark(state)).toBe('done');
  });
});

describe('whatever happens', () => {
  test('the state is sound, plain JSON, and the very same where an event means nothing', () => {
    fc.assert(
      fc.property(fc.array(someEvent, { maxLength: 40 }), (events) => {
        let state = first;
        for (const event of events) {
          const after = stepPath(state, event);
          expect(JSON.parse(JSON.stringify(after))).toEqual(after);
          expect(after.at).toBeGreaterThanOrEqual(0);
          expect(after.at).toBeLessThan(ITEMS.length);
          for (const list of [after.outcomes, after.attempts, after.goes]) expect(list).toHaveLength(ITEMS.length);
          if (after.phase !== 'activity') expect(after.at).toBe(ITEMS.length - 1);
          if (after !== state) expect(JSON.stringify(after)).not.toBe('');
          state = after;
        }
      }),
    );
  });

  test('what was done is never taken away but by beginning anew', () => {
    const rank = [null, 'passed', 'helped', 'alone'];
    fc.assert(
      fc.property(fc.array(someEvent, { maxLength: 40 }), (events) => {
        let state = first;
        for (const event of events) {
          const after = stepPath(state, event);
          if (event.type !== 'restart') {
            for (const [at, outcome] of after.outcomes.entries())
              expect(rank.indexOf(outcome)).toBeGreaterThanOrEqual(rank.indexOf(state.outcomes[at] ?? null));
          }
          state = after;
        }
      }),
    );
  });

  test('"alone" is said of what was reached alone and of nothing else', () => {
    fc.assert(
      fc.property(fc.array(someEvent, { maxLength: 40 }), (events) => {
        const state = events.reduce(stepPath, first);
        for (const [at, outcome] of state.outcomes.entries()) {
          const reached = events.some(
            (event) =>
              event.type === 'attempt' &&
              event.attempt.itemId === ITEMS[at]?.id &&
              !event.attempt.assisted &&
              event.attempt.practice?.reached === true &&
              event.attempt.practice.hints + event.attempt.practice.examples === 0,
          );
          if (outcome === 'alone') expect(reached).toBe(true);
        }
        if (state.ended === 'alone') expect(events.some(({ type }) => type === 'attempt')).toBe(true);
      }),
    );
  });

  test('whoever passes over everything comes to the end, and so does whoever goes on when they can', () => {
    fc.assert(
      fc.property(fc.array(someEvent, { maxLength: 40 }), (events) => {
        let state = events.reduce(stepPath, first);
        for (let turn = 0; turn < ITEMS.length + 2 && state.phase !== 'ending'; turn += 1) {
          const done = isDone(state.outcomes[state.at] ?? null);
          state = stepPath(state, state.phase === 'once-more' ? { type: 'finish' } : done ? next : skip);
        }
        expect(state.phase).toBe('ending');
      }),
    );
  });

  test('the last is offered once more at most once on the way to an end', () => {
    fc.assert(
      fc.property(fc.array(someEvent, { maxLength: 60 }), (events) => {
        let state = first;
        let offers = 0;
        for (const event of events) {
          const after = stepPath(state, event);
          if (state.phase !== 'once-more' && after.phase === 'once-more') offers += 1;
          if (event.type === 'restart' && after !== state) offers = 0;
          expect(offers).toBeLessThanOrEqual(1);
          state = after;
        }
      }),
    );
  });

  test('an attempt at another activity, or at another version, changes nothing', () => {
    expect(play(attemptAt(1))).toBe(first);
    expect(play(attemptAt(9))).toBe(first);
  });

  test('going back shows what was done as it was left', () => {
    const state = play(attemptAt(0, { hints: 1 }), next, attemptAt(1, { reached: false }), { type: 'back' });
    expect(state).toMatchObject({ at: 0, outcomes: ['helped', null, null] });
    expect(state.attempts.map((attempt) => attempt?.itemId)).toEqual(['item:a', 'item:b', undefined]);
    expect(state.attempts[0]?.history).toEqual([{ step: 0 }]);
  });
});
