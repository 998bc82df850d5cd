import { expect, test } from 'vitest';
import type { SimulationDesign } from '../design.ts';
import { simulate } from '../simulate.ts';
import {
  biasByAbility,
  coverageByAbility,
  exposurePlot,
  failuresByAbility,
  lengthByAbility,
  levelPlot,
  rmseByAbility,
  rmseByLength,
} from './report-plots.ts';
import { place, ticks } from './scale.ts';

const DESIGN: SimulationDesign = {
  schema: 'jalon.simulation/1',
  seed: 1,
  model: {
    schema: 'jalon.model/1',
    id: 'one',
    variance: 1,
    dimensions: [{ id: 'd', area: 'x', mean: 0, general: 0, specific: 0 }],
  },
  items: { count: 30, seed: 2, mean: 0, sd: 1, chance: 0, slip: 0 },
  choice: { kind: 'adaptive', perSecond: false, comfort: null, randomesque: 1 },
  stop: { items: 8 },
  checkpoints: [2, 5, 8],
};
const REPORT = simulate(DESIGN, { count: 300, seed: 3 });
const CUTS = { d: [-1, 0, 1] };

/** Every opening has its closing, in order. */
function isWellFormed(svg: string): boolean {
  const open: string[] = [];
  for (const [, closing, name, selfClosing] of svg.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
    if (selfClosing === '/') continue;
    if (closing === '/') {
      if (open.pop() !== name) return false;
    } else open.push(name!);
  }
  return open.length === 0;
}

test('plots are self-contained, well-formed SVG, one line a report, words escaped', () => {
  const words = { title: 'a < b & "c"', xLabel: 'x', yLabel: 'y' };
  const two = { 'one <1>': REPORT, two: REPORT };
  for (const plot of [
    rmseByAbility,
    biasByAbility,
    coverageByAbility,
    failuresByAbility,
    lengthByAbility,
    rmseByLength,
  ]) {
    const svg = plot(two, words);
    expect(svg.match(/<polyline/g)?.length).toBe(2);
    expect(svg).toContain('a &lt; b &amp; &quot;c&quot;');
    expect(isWellFormed(svg)).toBe(true);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|<script|href/);
  }
  const bars = exposurePlot(REPORT);
  expect(bars.match(/<rect/g)?.length).toBe(31);
  expect(isWellFormed(bars)).toBe(true);
});

test('the line goes through the figures', () => {
  const svg = rmseByLength({ only: REPORT });
  const [, points = ''] = svg.match(/points="([^"]+)"/)!;
  const heights = points.split(' ').map((pair) => Number(pair.split(',')[1]));
  expect(heights.length).toBe(3);
  // Lower errors lie lower: larger y.
  expect(heights[0]).toBeLessThan(heights[1]!);
  expect(heights[1]).toBeLessThan(heights[2]!);
});

test('levels: one cell a pair, shares of a row make a whole, nothing without cuts', () => {
  expect(levelPlot(REPORT)).toBeNull();
  const svg = levelPlot(simulate({ ...DESIGN, cuts: CUTS }, { count: 300, seed: 3 }))!;
  expect(isWellFormed(svg)).toBe(true);
  const shares = [...svg.matchAll(/>(\d+) %</g)].map(([, share]) => Number(share));
  expect(shares.length).toBe(16);
  for (let row = 0; row < 4; row++) {
    const own = shares.slice(4 * row, 4 * row + 4);
    expect(Math.abs(own.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThanOrEqual(2);
    // The true level is the one most often found.
    expect(own.indexOf(Math.max(...own))).toBe(row);
  }
});

test('a legend too long for one row takes several, and the drawing grows', () => {
  const names = ['', ' and a rather long name', ' and another rather long name', ' 4', ' 5'];
  const svg = rmseByLength(Object.fromEntries(names.map((name) => [`design${name}`, REPORT])));
  const heights = [...svg.matchAll(/<text x="\d+" y="(\d+)">design/g)].map(([, y]) => Number(y));
  expect(heights.length).toBe(5);
  const [, height] = svg.match(/viewBox="0 0 640 (\d+)"/)!;
  expect(Math.max(...heights)).toBeLessThan(Number(height));
  expect(new Set(heights).size).toBeGreaterThan(1);
});

test('axes', () => {
  expect(ticks({ from: 0, to: 1 }, 5).map((x) => Number(x.toFixed(9)))).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  expect(ticks({ from: -3.2, to: 3.1 }, 6)).toEqual([-2, 0, 2]);
  expect(place({ from: 0, to: 10, start: 100, end: 0 }, 2.5)).toBe(75);
});
