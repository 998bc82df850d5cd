import { changeBetween } from '@jalon/scoring';
import { diagnosticsOf } from '@jalon/history/projections';
import { describe, expect, it } from 'vitest';
import type { DiagnosticState } from '../diagnostic-state.ts';
import { config, throughTalk } from '../fixtures/driver.ts';
import { changeSince } from '../simulate/change-since.ts';
import { playLearner } from '../simulate/play-learner.ts';
import { population, trueItems } from '../simulate/population.ts';
import { changeCalculator } from './change-calculator.ts';
import { entriesOf } from './entries-of.ts';
import { eventsAt, must, read } from './keep.test-kit.ts';
import { keptPerson } from './kept-person.ts';
import { progressOf } from './progress-of.ts';

const truth = trueItems(config, 6);

function kept(diagnostic: string, state: DiagnosticState): ReturnType<typeof read> {
  const startedAt = `2026-0${diagnostic.at(-1)}-01T09:00:00.000Z`;
  return read(eventsAt(startedAt, must(entriesOf(state, { diagnostic, startedAt }))));
}

describe('progress, from what was kept', () => {
  const pairs = population(config, 3, 5).map((learner) => {
    const first = playLearner(config, learner, truth, 'ability');
    const { seen } = keptPerson(kept('d-1', first), config);
    const back = { ...learner, seed: learner.seed ^ 77, theta: learner.theta.map((ability) => ability + 4) };
    return [first, playLearner(config, back, truth, 'ability', seen)] as const;
  });

  it('is what the diagnostics themselves would say', () => {
    const verdicts = pairs.map(([first, second]) => {
      const events = [...kept('d-2', second), ...kept('d-1', first)];
      const found = progressOf(events, config);
      const { overall } = changeSince(first, second);
      expect(found).toMatchObject({ before: 'd-1', after: 'd-2', repeated: [] });
      expect(found?.overall === 'progress').toBe(overall.progress);
      const [before, after] = diagnosticsOf(events);
      const { stateOf } = changeCalculator(config);
      const state = stateOf(before!, null);
      const change = changeBetween(state!, stateOf(after!, state)!);
      expect(change.overall.mean).toBeCloseTo(overall.mean, 9);
      return found?.overall;
    });
    expect(verdicts).toContain('progress');
  });

  it('is asked of the last two in which something was handed in, unless told which', () => {
    const [[first, second]] = pairs as [readonly [DiagnosticState, DiagnosticState]];
    const stopped = throughTalk();
    const events = [...kept('d-1', first), ...kept('d-2', stopped), ...kept('d-3', second), ...kept('d-4', stopped)];
    expect(progressOf(events, config)).toMatchObject({ before: 'd-1', after: 'd-3' });
    const three = [...events, ...kept('d-5', first)];
    expect(progressOf(three, config)).toMatchObject({ before: 'd-3', after: 'd-5', newlyDone: [] });
    expect(progressOf(three, config, { before: 'd-1', after: 'd-3' })).toEqual(progressOf(events, config));
    expect(progressOf(three, config, { before: 'd-3', after: 'd-1' })).toBeNull();
    expect(progressOf(three, config, { before: 'd-1', after: 'd-9' })).toBeNull();
    expect(progressOf(kept('d-1', first), config)).toBeNull();
    expect(progressOf([], config)).toBeNull();
  });
});
