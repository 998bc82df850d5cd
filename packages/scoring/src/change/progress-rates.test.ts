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

/** Of people `from` logits off what the model expects who gained `gain` everywhere: shares found higher, so surely that it is called progress, and as surely lower; by area likewise. */
function found(people: number, from: number, gain: number, seed: number): Record<'up' | 'down' | 'area', number> {
  const u = random(seed);
  const counts = { up: 0, down: 0, area: 0 };
  for (const drawn of draws(start(CONFIG), people, u)) {
    const theta = drawn.map((ability) => ability + from);
    const later = theta.map((ability) => ability + gain);
    const { overall, areas } = changeBetween(session(FIRST, theta, u), session(SECOND, later, u));
    if (overall.progress) counts.up += 1 / people;
    if (overall.probability <= 0.05) counts.down += 1 / people;
    for (const { progress } of areas) if (progress) counts.area += 1 / (people * areas.length);
  }
  const [up, down, area] = [counts.up, counts.down, counts.area].map((share) => share.toFixed(3));
  console.log(`${from} off, +${gain}: found higher ${up}, lower ${down}, higher by area ${area}`);
  return counts;
}

test.each([
  ['as expected', 160, 0],
  ['much higher than expected', 120, 1.5],
  ['much lower than expected', 120, -1.5],
])('one in twenty who did not change is called higher, and one lower, people %s', (_, people, from) => {
  const { up, down, area } = found(people, from, 0, 77);
  // Two standard errors of what luck adds.
  expect((up + down) / 2).toBeLessThanOrEqual(0.05 + 2 * Math.sqrt((0.05 * 0.95) / (2 * people)));
  expect(area).toBeLessThanOrEqual(0.06);
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

test('and most of those who gained a logit everywhere are called higher, hardly anybody lower', () => {
  const { up, down, area } = found(120, 0, 1, 77);
  expect(up).toBeGreaterThan(0.45);
  expect(down).toBeLessThan(0.02);
  expect(area).toBeGreaterThan(0.1);
});
