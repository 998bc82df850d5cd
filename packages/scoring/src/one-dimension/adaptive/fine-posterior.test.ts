import { expect, test } from 'vitest';
import { random } from '../../numeric/random.ts';
import { estimateScale } from '../estimate-scale.ts';
import { adaptiveTest1d } from './adaptive-test-1d.ts';

const PRIOR = { mean: -0.3, sd: 1.2 };
const u = random(17);
const ITEMS = Array.from({ length: 400 }, (_, i) =>
  i % 4 === 0
    ? ({ model: 'GRM', a: 1 + u(), b: [-2 + 3 * u(), 1.2 + u()] } as const)
    : ({ model: '3PL', a: 1.5 + 1.5 * u(), b: -3 + 6 * u(), c: 0.1 * u() } as const),
);

test('estimates narrower than the grid agree with the fine grids of the estimator to 1e-8, however many answers', () => {
  const { start, next, answer } = adaptiveTest1d({ items: ITEMS, prior: PRIOR });
  let progress = start();
  let narrow = 0;
  for (let n = 0; n < 400; n++) {
    const item = next(progress)!;
    progress = answer(progress, item, u() < 0.6 ? 1 : 0);
    if (progress.se > 0.22 || n % 10 !== 0) continue;
    narrow += 1;
    const responses: (number | null)[] = ITEMS.map(() => null);
    for (const [i, given] of progress.items.entries()) responses[given] = progress.responses[i]!;
    const exact = estimateScale(ITEMS, responses, { method: 'EAP', prior: PRIOR, reference: true });
    expect(Math.abs(progress.theta - exact.theta!)).toBeLessThan(1e-8);
    expect(Math.abs(progress.se - exact.se)).toBeLessThan(1e-8);
  }
  expect(narrow).toBeGreaterThan(25);
});
