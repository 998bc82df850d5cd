import { expect, test } from 'vitest';
import { anyOutcome, exampleConfig } from '../example-bank.test-data.ts';
import { resume } from '../engine/resume.ts';
import { start } from '../engine/start.ts';
import { update } from '../engine/update.ts';
import { random } from '../numeric/random.ts';
import { fromState, toState } from '../state/saved-state.ts';
import { summarise } from '../summary/summarise.ts';
import { retestPrior } from './retest-prior.ts';

const CONFIG = exampleConfig(81, 4);
const u = random(6);
const [first, second, third] = [CONFIG.items[0]!, CONFIG.items[8]!, CONFIG.items[20]!];
const answer = (item: typeof first) => ({ item: item.id, outcome: anyOutcome(item, u()) });
const basisOf = (state: ReturnType<typeof start>) =>
  Object.fromEntries(summarise(state, {}).dimensions.map(({ id, basis }) => [id, basis]));

test('what was answered about in an earlier session is known from there, not "nothing yet" nor from neighbours', () => {
  const before = resume(CONFIG, [answer(first), answer(second)]);
  const config = { ...CONFIG, prior: retestPrior(before) };
  expect(config.prior.observed?.toSorted()).toEqual([first.dimension, second.dimension].toSorted());
  const back = basisOf(start(config));
  expect(back[first.dimension]).toBe('previous');
  expect(back[second.dimension]).toBe('previous');
  expect(back[third.dimension]).toBe('neighbours');
  // Answered again, it stands on this session; the other is still known, two sessions later too.
  const again = update(start(config), answer(third));
  expect(basisOf(again)).toMatchObject({ [third.dimension]: 'observed', [first.dimension]: 'previous' });
  const later = basisOf(start({ ...CONFIG, prior: retestPrior(again) }));
  for (const { dimension } of [first, second, third]) expect(later[dimension]).toBe('previous');
});

test('it survives JSON, and names of no dimension are refused', () => {
  const bank = { id: 'example', version: '1' };
  const state = start({ ...CONFIG, prior: retestPrior(resume(CONFIG, [answer(first)])) });
  const back = fromState(JSON.parse(JSON.stringify(toState(state, bank))), { ...CONFIG, bank });
  expect(basisOf(back)).toEqual(basisOf(state));
  const prior = { ...retestPrior(start(CONFIG)), observed: ['nowhere'] };
  expect(() => start({ ...CONFIG, prior })).toThrow('unknown-dimension: prior.observed[0]');
});

test('a prior that says nothing of earlier answers leaves everything to this session', () => {
  const { mean, covariance } = retestPrior(resume(CONFIG, [answer(first)]));
  expect(basisOf(start({ ...CONFIG, prior: { mean, covariance } }))[first.dimension]).toBe('prior');
});
