import { expect, test } from 'vitest';
import {
  exp,
  normal,
  random,
  selectNext,
  start,
  summarise,
  update,
  type Config,
  type Model,
  type ScoredItem,
} from './index.ts';

const AREA_SIZES = [3, 6, 4, 4, 4];
const PEOPLE = 150;

/** 21 competences, calibrated: v = 1, g = .55, s = .15. */
function model(): Model {
  const dimensions = AREA_SIZES.flatMap((size, area) =>
    Array.from({ length: size }, (_, i) => ({
      id: `${area}.${i}`,
      area: `${area}`,
      mean: 0,
      general: 0.55,
      specific: 0.15,
    })),
  );
  return { schema: 'jalon.model/1', id: 'calibrated', variance: 1, dimensions };
}

/** 252 right-or-wrong items, a = exp(.25 + .3Z) on .4…3, b = 1.2Z, competence j mod 21. */
function bank(seed: number, { dimensions }: Model): readonly ScoredItem[] {
  const u = random(seed);
  return Array.from({ length: 252 }, (_, j): ScoredItem => {
    const a = Math.min(3, Math.max(0.4, exp(0.25 + 0.3 * normal(u))));
    const b = 1.2 * normal(u);
    const dimension = dimensions[j % 21]!.id;
    return {
      id: `${j}`,
      dimension,
      family: '',
      seconds: 1,
      model: '2PL',
      a,
      b: [b],
      credits: [0, 1],
      chance: 0,
      slip: 0,
      sd: { b: 0, logA: 0 },
    };
  });
}

function person(u: () => number): readonly number[] {
  const general = normal(u);
  return AREA_SIZES.flatMap((size) => {
    const area = normal(u);
    return Array.from(
      { length: size },
      () => Math.sqrt(0.55) * general + Math.sqrt(0.15) * area + Math.sqrt(0.3) * normal(u),
    );
  });
}

test('21 competences: ten answers leave an RMSE near .69, twenty-one near .62, and intervals stay honest', () => {
  const calibrated = model();
  const config: Config = { model: calibrated, items: bank(7, calibrated), seed: 1 };
  const u = random(107);
  const squares = { 10: 0, 21: 0 };
  let inside = 0;
  for (let n = 0; n < PEOPLE; n++) {
    const theta = person(u);
    let state = start(config);
    for (let presented = 0; presented < 21; presented++) {
      const seen = new Set(state.answers.map(({ item }) => item));
      const candidates = config.items.map(({ id }) => id).filter((id) => !seen.has(id));
      const selection = selectNext(state, {
        candidates,
        weights: {},
        perSecond: false,
        comfort: null,
        recentFailures: 0,
        presented,
        randomesque: 1,
      });
      if ('stop' in selection) throw new Error(selection.stop);
      const item = config.items[Number(selection.item)]!;
      const right = u() < 1 / (1 + exp(-item.a * (theta[Number(item.id) % 21]! - item.b[0]!)));
      state = update(state, { item: item.id, outcome: { kind: 'category', category: right ? 1 : 0 } });
      const length = presented + 1;
      if (length !== 10 && length !== 21) continue;
      for (const [k, { mean, interval90 }] of summarise(state, {}).dimensions.entries()) {
        squares[length] += (mean - theta[k]!) ** 2 / (21 * PEOPLE);
        if (length === 21 && theta[k]! >= interval90[0] && theta[k]! <= interval90[1]) inside += 1 / (21 * PEOPLE);
      }
    }
  }
  console.log(
    `RMSE ${Math.sqrt(squares[10]).toFixed(3)} at 10, ${Math.sqrt(squares[21]).toFixed(3)} at 21 answers, coverage ${inside.toFixed(3)}`,
  );
  expect(Math.sqrt(squares[10])).toBeLessThan(0.73);
  expect(Math.sqrt(squares[21])).toBeLessThan(0.66);
  expect(inside).toBeGreaterThan(0.87);
  expect(inside).toBeLessThan(0.93);
});
