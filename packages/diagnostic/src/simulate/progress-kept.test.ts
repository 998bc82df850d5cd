import { entryOf, readEvents, type Observation } from '@jalon/history/events';
import { diagnosticsOf, progressBetween, type ChangeCalculator } from '@jalon/history/projections';
import { changeBetween, resume, type State } from '@jalon/scoring';
import { expect, test } from 'vitest';
import type { DiagnosticState } from '../diagnostic-state.ts';
import { config } from '../fixtures/driver.ts';
import { answerOf } from '../observe.ts';
import { changeSince } from './change-since.ts';
import { playLearner } from './play-learner.ts';
import { population, trueItems } from './population.ts';

/** Change from what a history kept, computed by the measurement engine. */
function calculatorOf({ engine }: DiagnosticState): ChangeCalculator<State> {
  return {
    stateOf: ({ observations }) =>
      resume(
        engine.config,
        observations.flatMap(({ observation }) => answerOf(config, observation) ?? []),
      ),
    changeBetween,
  };
}

/** What a history keeps of a diagnostic, through JSON and back. */
function kept(diagnostic: string, { activities }: DiagnosticState): Parameters<typeof readEvents>[0] {
  return activities.flatMap(({ itemId, observation }, n) => {
    const item = config.itemsById.get(itemId)?.item;
    if (observation === null || item === undefined) return [];
    const at = `2026-0${diagnostic}-01T09:00:00.0${String(n).padStart(2, '0')}Z`;
    const payload: Observation = { diagnostic, dimension: item.meta.dimension, at, observation };
    const entry = entryOf('observation', payload);
    if (!entry.ok) throw new Error(`${entry.field}: ${entry.expected}`);
    const event = { schema: 'jalon.event/1', id: `${diagnostic}-${n}`, subject: 'anna', at, ...entry.value };
    return [JSON.parse(JSON.stringify(event)) as Parameters<typeof readEvents>[0][number]];
  });
}

test('what is said of progress from what was kept is what the diagnostics themselves would say', () => {
  const truth = trueItems(config, 6);
  const verdicts = population(config, 3, 5).map((learner) => {
    const first = playLearner(config, learner, truth, 'ability');
    const seen = first.activities.map(({ itemId }) => itemId);
    const back = { ...learner, seed: learner.seed ^ 77, theta: learner.theta.map((ability) => ability + 2) };
    const second = playLearner(config, back, truth, 'ability', seen);
    const { events, unread } = readEvents([...kept('2', second), ...kept('1', first)]);
    expect(unread).toEqual([]);
    const [before, after] = diagnosticsOf(events);
    if (before === undefined || after === undefined) throw new Error('two diagnostics were kept');
    const calculator = calculatorOf(first);
    const found = progressBetween(before, after, calculator);
    const { overall } = changeSince(first, second);
    const state = calculator.stateOf(before, null);
    const fresh = calculator.stateOf(after, state);
    const change = state && fresh && changeBetween(state, fresh).overall;
    // An item shown twice is left out of what was kept, and the bank is large enough for none to be.
    expect(found.repeated).toEqual([]);
    expect(change?.mean).toBeCloseTo(overall.mean, 9);
    expect(found.overall === 'progress').toBe(overall.progress);
    return found.overall;
  });
  expect(verdicts).toContain('progress');
});
