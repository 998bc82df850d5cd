import { expect, test } from 'vitest';
import { start } from '../engine/start.ts';
import { exampleConfig } from '../example-bank.test-data.ts';
import { expectedGain } from './expected-gain.ts';
import { explainNext, type Explanation } from './explain-next.ts';
import { selectNext } from './select-next.ts';
import type { SelectOptions } from './select-options.ts';

const CONFIG = exampleConfig(81, 13);
const STATE = start(CONFIG);
const IDS = CONFIG.items.map(({ id }) => id);
const MOST = Math.max(...IDS.map((id) => expectedGain(STATE, id)));

const OPTIONS: SelectOptions = {
  candidates: IDS,
  weights: {},
  perSecond: false,
  comfort: null,
  recentFailures: 0,
  presented: 5,
  randomesque: 1,
};

function explained(part: Partial<SelectOptions>): Explanation {
  const explanation = explainNext(STATE, { ...OPTIONS, ...part });
  if (!explanation) throw new Error('nothing may be asked');
  return explanation;
}
const comfortOf = (explanation: Explanation) => {
  const ground = explanation.grounds.find(({ code }) => code === 'comfort');
  if (ground?.code !== 'comfort') throw new Error('no ground of comfort');
  return ground;
};

test('the price of comfort is the share of the greatest gain that is given up', () => {
  for (const usual of [0.65, 0.7, 0.75]) {
    const explanation = explained({ comfort: { first: usual, firstCount: 0, usual, afterOne: 1, afterTwo: 1 } });
    const { gainForgone } = comfortOf(explanation);
    expect(explanation.gain).toBeCloseTo(expectedGain(STATE, explanation.item), 12);
    expect(gainForgone).toBeCloseTo((MOST - explanation.gain) / MOST, 12);
    expect(gainForgone).toBeGreaterThan(0);
    expect(gainForgone).toBeLessThan(1);
  }
  const free = explained({ comfort: { first: 0, firstCount: 0, usual: 0, afterOne: 0, afterTwo: 0 } });
  expect(comfortOf(free).gainForgone).toBe(0);
});

test('nothing is forgone where nothing can be gained', () => {
  const { grounds } = explained({
    weights: { 'jalon:0.1': 0 },
    comfort: { first: 0, firstCount: 0, usual: 0.5, afterOne: 1, afterTwo: 1 },
  });
  expect(grounds).toContainEqual(expect.objectContaining({ code: 'comfort', gainForgone: 0 }));
});

test('predicted success and the unit of the scores are told, with comfort or without', () => {
  const seconds = new Map(CONFIG.items.map((item) => [item.id, item.seconds]));
  for (const comfort of [null, { first: 0.7, firstCount: 0, usual: 0.7, afterOne: 1, afterTwo: 1 }]) {
    const [plain, timed] = [false, true].map((perSecond) => {
      const { item, gain, predicted, grounds } = explained({ comfort, perSecond, criterion: 'a-optimal' });
      expect(selectNext(STATE, { ...OPTIONS, comfort, perSecond })).toMatchObject({ item, gain, predicted });
      const rank = grounds.find(({ code }) => code === 'rank');
      return { item, gain, rank: rank?.code === 'rank' ? rank : null };
    });
    expect(plain!.rank).toMatchObject({ perSecond: false, criterion: 'a-optimal' });
    expect(timed!.rank).toMatchObject({ perSecond: true, criterion: 'a-optimal' });
    // Nothing was asked yet: every dimension has the bonus of a tenth.
    expect(plain!.rank!.score).toBeCloseTo(1.1 * plain!.gain, 12);
    expect(timed!.rank!.score).toBeCloseTo((1.1 * timed!.gain) / seconds.get(timed!.item)!, 12);
  }
  // A rank has no unit to be divided.
  expect(explained({ perSecond: true, criterion: 'random' }).grounds).toContainEqual(
    expect.objectContaining({ code: 'rank', criterion: 'random', perSecond: false }),
  );
});
