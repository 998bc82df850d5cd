import { expect, test } from 'vitest';
import { NODES, dimensionNodes } from './nodes.ts';
import { updateSite } from './update-site.ts';
import { workingCopy, type WorkingPosterior } from './working-posterior.ts';

const NODE = dimensionNodes(0, 1);
const SITE = { dimensions: [0], weights: [1], nodes: NODE };

/** One dimension, prior N(0, 1), a site already there, and a log-likelihood. */
function working(tau: number, nu: number, logLikelihood: (x: number) => number): WorkingPosterior {
  const row = NODE.map(logLikelihood);
  const variance = 1 / (1 + tau);
  const posterior = {
    mu: Float64Array.of(nu * variance),
    sigma: Float64Array.of(variance),
    tau: Float64Array.of(tau),
    nu: Float64Array.of(nu),
    logLikelihood: [row],
    likelihood: [row.map((value) => (value < -345 ? 0 : Math.exp(value)))],
    nodes: [NODE],
    skipped: 0,
  };
  return workingCopy(posterior, (_, nodes) => nodes.map(logLikelihood));
}

test('a Gaussian likelihood becomes its own site, exactly', () => {
  const work = working(0, 0, (x) => -0.5 * 4 * (x - 0.5) ** 2);
  updateSite(work, 0, SITE, 1);
  expect(work.tau[0]).toBeCloseTo(4, 9);
  expect(work.nu[0]).toBeCloseTo(2, 9);
  expect(work.mu[0]).toBeCloseTo(2 / 5, 9);
  expect(work.sigma[0]).toBeCloseTo(1 / 5, 9);
});

test('a likelihood with two hills makes a site of negative precision, which is kept', () => {
  const work = working(0, 0, (x) => Math.log(Math.exp(-2 * (x - 2) ** 2) + Math.exp(-2 * (x + 2) ** 2)));
  updateSite(work, 0, SITE, 1);
  expect(work.tau[0]).toBeLessThan(0);
  expect(work.sigma[0]).toBeGreaterThan(1);
});

test('a step that would widen the posterior more than a hundredfold is halved', () => {
  const work = working(999, 0, () => 0);
  updateSite(work, 0, SITE, 1);
  expect(work.sigma[0]! / 1e-3).toBeLessThan(100);
  expect(work.tau[0]).toBeGreaterThan(0);
  for (let sweep = 0; sweep < 10; sweep++) updateSite(work, 0, SITE, 1);
  expect(work.sigma[0]).toBeCloseTo(1, 6);
});

test('an improper cavity leaves the site alone and is counted', () => {
  const work = working(0, 0, () => 0);
  work.tau[0] = 1;
  updateSite(work, 0, SITE, 1);
  expect(work.skipped).toBe(1);
  expect([work.mu[0], work.sigma[0], work.tau[0]]).toEqual([0, 1, 1]);
});

test('answers and cavity that contradict each other beyond what products can hold still meet half-way', () => {
  // Likelihood N(5, 1/400), everything else N(−5, 1/400): the truth between them weighs e^−10000.
  const work = working(0, 0, (x) => -200 * (x - 5) ** 2);
  work.mu[0] = -5;
  work.sigma[0] = 1 / 400;
  updateSite(work, 0, SITE, 1);
  expect(NODE.length).toBe(NODES);
  expect(work.mu[0]).toBeCloseTo(0, 9);
  expect(work.sigma[0]).toBeGreaterThan(0);
});
