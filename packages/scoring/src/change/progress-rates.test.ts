import { expect, test } from 'vitest';
import { calibratedConfig } from '../calibrated-bank.test-data.ts';
import { resume } from '../engine/resume.ts';
import { start } from '../engine/start.ts';
import type { State } from '../engine/state.ts';
import { drawnOutcome } from '../example-bank.test-data.ts';
import type { ScoredItem } from '../item/scored-item.ts';
import { random } from '../numeric/random.ts';
import { draws } from '../summary/draws.ts';
import { changeBetween } from './change.ts';

const CONFIG = calibratedConfig();

/** One item of each competence, of middling difficulty. Not chosen by true ability: that would tell the measurement what it is not told. */
function formOf(session: 0 | 1): readonly ScoredItem[] {
  return CONFIG.model.dimensions.map((_, k) =>
    CONFIG.items
      .filter((_, i) => i % 21 === k && Math.floor(i / 21) % 2 === session)
      .reduce((best, item) => (Math.abs(item.b[0]!) < Math.abs(best.b[0]!) ? item : best)),
  );
}
const [FIRST, SECOND] = [formOf(0), formOf(1)];

function session(form: readonly ScoredItem[], theta: readonly number[], u: () => number): State {
  const answers = form.map((item, k) => ({ item: item.id, outcome: drawnOutcome(item, theta[k]!, u()) }));
  return resume(CONFIG, answers);
}

/** Shares of people said to have progressed, and by area, of those `from` logits off what the model expects who gained `gain` everywhere. */
function said(people: number, from: number, gain: number, seed: number): { overall: number; area: number } {
  const u = random(seed);
  let [overall, area] = [0, 0];
  for (const drawn of draws(start(CONFIG), people, u)) {
    const theta = drawn.map((ability) => ability + from);
    const later = theta.map((ability) => ability + gain);
    const change = changeBetween(session(FIRST, theta, u), session(SECOND, later, u));
    if (change.overall.progress) overall += 1 / people;
    for (const { progress } of change.areas) if (progress) area += 1 / (people * change.areas.length);
  }
  console.log(`${from} off, +${gain}: progress said overall ${overall.toFixed(3)}, by area ${area.toFixed(3)}`);
  return { overall, area };
}

/** One in twenty, and what luck may add among so many people (two standard errors). */
const atMost = (people: number): number => 0.05 + 2 * Math.sqrt((0.05 * 0.95) / people);

test.each([
  ['as expected', 200, 0],
  ['much higher than expected', 80, 1.5],
  ['much lower than expected', 80, -1.5],
])('progress is said of one in twenty who did not change, people %s', (_, people, from) => {
  const { overall, area } = said(people, from, 0, 11);
  expect(overall).toBeLessThanOrEqual(atMost(people));
  expect(area).toBeLessThanOrEqual(0.05);
});

test('who answers little the second time is not said to have progressed for being lower than expected', () => {
  const u = random(12);
  for (const drawn of draws(start(CONFIG), 30, u)) {
    const before = session(
      FIRST,
      drawn.map((ability) => ability - 2),
      u,
    );
    expect(changeBetween(before, start(CONFIG)).overall.probability).toBeLessThan(0.8);
  }
});

test('and of most who gained a logit everywhere', () => {
  const { overall, area } = said(100, 0, 1, 6);
  expect(overall).toBeGreaterThan(0.5);
  expect(area).toBeGreaterThan(0.1);
});
