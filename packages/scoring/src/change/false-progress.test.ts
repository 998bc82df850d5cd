import { expect, test } from 'vitest';
import { calibratedConfig } from '../calibrated-bank.test-data.ts';
import type { Config } from '../engine/config.ts';
import { resume } from '../engine/resume.ts';
import { start } from '../engine/start.ts';
import type { State } from '../engine/state.ts';
import { drawnOutcome } from '../example-bank.test-data.ts';
import type { ScoredItem } from '../item/scored-item.ts';
import { random } from '../numeric/random.ts';
import { retestPrior } from '../start/retest-prior.ts';
import { draws } from '../summary/draws.ts';
import { changeBetween } from './change.ts';

const PEOPLE = 1200;
const CONFIG = calibratedConfig();

/** Of each competence, the item of this session whose difficulty is nearest: as informative as a choice could be, at no cost, so that many people can be asked. */
function formFor(theta: readonly number[], session: 0 | 1): readonly ScoredItem[] {
  return theta.map((ability, k) =>
    CONFIG.items
      .filter((_, i) => i % 21 === k && Math.floor(i / 21) % 2 === session)
      .reduce((best, item) => (Math.abs(item.b[0]! - ability) < Math.abs(best.b[0]! - ability) ? item : best)),
  );
}

function session(config: Config, form: readonly ScoredItem[], theta: readonly number[], u: () => number): State {
  return resume(
    config,
    form.map((item, k) => ({ item: item.id, outcome: drawnOutcome(item, theta[k]!, u()) })),
  );
}

test('of 1,200 people who did not change, at most three in a hundred are said to have progressed overall, or in an area', () => {
  const u = random(11);
  let [overall, area] = [0, 0];
  for (const theta of draws(start(CONFIG), PEOPLE, u)) {
    const before = session(CONFIG, formFor(theta, 0), theta, u);
    const again = { ...CONFIG, prior: retestPrior(before) };
    const change = changeBetween(before, session(again, formFor(theta, 1), theta, u));
    if (change.overall.progress) overall += 1 / PEOPLE;
    for (const { progress } of change.areas) if (progress) area += 1 / (PEOPLE * change.areas.length);
  }
  console.log(`no change, 1,200 people: overall ${overall.toFixed(4)}, by area ${area.toFixed(4)}`);
  expect(overall).toBeLessThanOrEqual(0.03);
  expect(area).toBeLessThanOrEqual(0.03);
  // Not because nothing is ever claimed.
  expect(overall).toBeGreaterThan(0);
});
