import type { Observation } from '@jalon/items';
import { describe, expect, test } from 'vitest';
import { actionsOf, config, play, throughTalk } from './fixtures/driver.ts';
import { answerOf } from './observe.ts';
import { result } from './result.ts';
import type { DiagnosticEvent } from './diagnostic-event.ts';

/** The first activity done in full, then closed so. */
function first(...events: readonly DiagnosticEvent[]) {
  const open = throughTalk();
  const state = play(open, ...actionsOf(open, { kind: 'ideal' }), ...events);
  const observation = state.activities[0]?.observation;
  if (!observation) throw new Error('no observation');
  return { open, state, observation, moved: state.engine.answers.length };
}

describe('what each outcome says, from the screen to the result', () => {
  test('done alone weighs, and is said to be known', () => {
    const { state, observation, moved } = first({ type: 'done' });
    expect(observation).toMatchObject({ status: 'answered', credit: 1, source: 'screen' });
    expect([moved, result(state).did.length, result(state).withHelp.length]).toEqual([1, 1, 0]);
  });

  test('reading the help is still doing it alone', () => {
    const { observation, moved } = first({ type: 'help' }, { type: 'done' });
    expect([observation.status, moved]).toEqual(['answered', 1]);
  });

  test('done with help weighs nothing, and is said to be done with help', () => {
    const { state, observation, moved } = first({ type: 'helped' }, { type: 'done' });
    expect(observation).toMatchObject({ status: 'assisted', credit: 1 });
    expect([moved, result(state).did.length, result(state).withHelp.length]).toEqual([0, 0, 1]);
  });

  test('"I do not know" is an answer', () => {
    const { state, observation, moved } = first({ type: 'dontKnow' });
    expect(observation).toMatchObject({ status: 'dont_know', credit: null });
    expect([moved, result(state).tried]).toEqual([1, 1]);
    expect(state.engine.answers[0]?.outcome).toEqual({ kind: 'dont_know' });
  });

  test('passing is noted and weighs nothing, nor counts as tried', () => {
    const { state, observation, moved } = first({ type: 'skip' });
    expect([observation.status, moved, result(state).tried]).toEqual(['skipped', 0, 0]);
  });

  test('what could not be shown is no answer, and says why', () => {
    const { state, observation, moved } = first({ type: 'failed', cause: 'picture' });
    expect(observation).toMatchObject({ status: 'technical_failure', reason: 'picture', credit: null });
    expect([moved, result(state).tried]).toEqual([0, 0]);
  });

  test('what was stopped half-way is left open, without an observation', () => {
    const open = throughTalk();
    const stopped = play(open, ...actionsOf(open, { kind: 'ideal' }), { type: 'stop' });
    expect(stopped.activities[0]?.observation).toBeNull();
    expect([stopped.engine.answers.length, result(stopped).tried]).toEqual([0, 0]);
  });

  test('what cannot be observed fairly, is incomplete or was practised says nothing to the measurement', () => {
    const { observation } = first({ type: 'done' });
    const seen = (change: Partial<Observation>) => answerOf(config, { ...observation, ...change });
    expect(seen({})).not.toBeNull();
    expect(seen({ source: 'paper', behaviour: 'transcribe' })).toEqual(seen({}));
    expect(seen({ status: 'not_applicable', credit: null, reason: 'no-mouse' })).toBeNull();
    expect(seen({ status: 'incomplete', credit: null })).toBeNull();
    expect(seen({ behaviour: 'practise', hints: 0, examples: 0 })).toBeNull();
    expect(seen({ behaviour: 'practise', status: 'dont_know', credit: null })).toBeNull();
  });
});
