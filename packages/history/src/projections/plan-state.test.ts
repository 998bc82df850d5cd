import { expect, it } from 'vitest';
import type { DataKind } from '../event-kind.ts';
import { eventOf } from '../events/payload.test-arbitrary.ts';
import { readEvents } from '../events/read-events.ts';
import type { PayloadByKind } from '../events/event-schemas.ts';
import type { HistoryEvent } from '../history-event.ts';
import { planState, type PlanState } from './plan-state.ts';

/** Events one minute after another. */
function story(...told: readonly ((at: number) => HistoryEvent)[]): PlanState {
  const { events, unread } = readEvents(told.map((tell, minute) => tell(minute)));
  expect(unread).toEqual([]);
  return planState(events);
}

function tell<K extends DataKind>(kind: K, payload: PayloadByKind[K]): (minute: number) => HistoryEvent {
  return (minute) =>
    eventOf(kind, payload, { id: `e-${minute}`, at: `2026-03-01T09:${String(minute).padStart(2, '0')}:00.000Z` });
}

const issued = (step: string, rank: number, plan = 'p-1', resources: readonly string[] = []) =>
  tell('recommendation-issued', { plan, step, rank, rule: null, reasons: ['urgent'], resources, by: 'rules' });
const accepted = (step: string) => tell('recommendation-accepted', { plan: 'p-1', step, by: 'both' });
const refused = (step: string, resource?: string) =>
  tell('recommendation-refused', {
    plan: 'p-1',
    step,
    reason: 'too-far',
    by: 'person',
    ...(resource !== undefined && { resource }),
  });
const overridden = (step: string, instead: string | null) =>
  tell('recommendation-overridden', { plan: 'p-1', step, reason: 'urgent-first', instead, helper: 'm-1' });
const done = (step: string, isDone = true) => tell('step-done', { plan: 'p-1', step, done: isDone, how: 'alone' });
const five = ['a', 'b', 'c', 'd', 'e'].map((step, rank) => issued(step, rank));

function statusOf({ steps }: PlanState, step: string): string | undefined {
  return steps.find((one) => one.step === step)?.status;
}

it('proposes three at most, in the order of the plan', () => {
  expect(story(...five.toReversed()).visible).toEqual(['a', 'b', 'c']);
  expect(story()).toEqual({ plan: null, steps: [], visible: [], refused: [] });
});

it('what was agreed on comes first; what is done makes room', () => {
  expect(story(...five, accepted('d')).visible).toEqual(['d', 'a', 'b']);
  expect(story(...five, accepted('d'), done('d'), done('a')).visible).toEqual(['b', 'c', 'e']);
});

it('what was done by mistake is to do again', () => {
  const state = story(...five, done('a'), done('a', false));
  expect(statusOf(state, 'a')).toBe('accepted');
  expect(state.visible).toEqual(['a', 'b', 'c']);
});

it('what was refused stays refused when it is proposed again, until somebody accepts it', () => {
  const again = story(...five, refused('a'), issued('a', 0, 'p-2'), issued('b', 1, 'p-2'));
  expect(again.visible).toEqual(['b']);
  expect(again.refused).toEqual([{ what: 'a', reason: 'too-far' }]);
  expect(again.steps.find(({ step }) => step === 'a')).toMatchObject({
    plan: 'p-2',
    status: 'refused',
    since: '2026-03-01T09:05:00.000Z',
  });
  const restored = story(...five, refused('a'), issued('a', 0, 'p-2'), accepted('a'));
  expect(restored.refused).toEqual([]);
  expect(restored.visible).toEqual(['a']);
});

it('what a helper put in its place is agreed on, and what was proposed stays beside it', () => {
  const state = story(...five, overridden('a', 'added:call'));
  expect(state.visible).toEqual(['added:call', 'b', 'c']);
  expect(state.steps.find(({ step }) => step === 'a')).toMatchObject({
    status: 'overridden',
    reason: 'urgent-first',
    instead: 'added:call',
  });
  expect(story(...five, overridden('a', null)).visible).toEqual(['b', 'c', 'd']);
});

it('one thing that a step points to may be refused, and the step stays', () => {
  const state = story(issued('a', 0, 'p-1', ['r-1', 'r-2']), refused('a', 'r-1'));
  expect(state.visible).toEqual(['a']);
  expect(state.steps[0]).toMatchObject({ status: 'issued', resources: ['r-2'] });
  expect(state.refused).toEqual([{ what: 'r-1', reason: 'too-far' }]);
  const back = tell('recommendation-accepted', { plan: 'p-1', step: 'a', resource: 'r-1', by: 'both' });
  const restored = story(issued('a', 0, 'p-1', ['r-1', 'r-2']), refused('a', 'r-1'), back);
  expect(restored.steps[0]).toMatchObject({ status: 'issued', resources: ['r-1', 'r-2'] });
});

it('what was only proposed goes with its plan; what was agreed on stays', () => {
  const state = story(...five, accepted('b'), issued('c', 0, 'p-2'), issued('f', 1, 'p-2'));
  expect(state.plan).toBe('p-2');
  expect(state.visible).toEqual(['b', 'c', 'f']);
});

it('a word about a step whose proposal has not come is kept', () => {
  expect(story(accepted('z')).steps).toMatchObject([{ step: 'z', plan: null, rank: null, status: 'accepted' }]);
});
