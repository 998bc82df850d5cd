import { adaptiveTest1d } from '@jalon/scoring/one-dimension';
import type { Engine } from './engine.ts';

/** The peer's grid, nodes every .1 on ±6; with tables, nodes every .2: the same RMSE to 1e-3. */
const GRIDS = {
  'same grid': { from: -6, to: 6, nodes: 121 },
  tables: { from: -6, to: 6, nodes: 61 },
} as const;

/** This project's one-scale engine on the peer's grid, and with items sorted by information beforehand. */
export function jalon(mode: keyof typeof GRIDS): Engine {
  return ({ a, b }) => {
    const test = adaptiveTest1d({
      items: a.map((slope, j) => ({ model: '2PL', a: slope, b: b[j] ?? NaN }) as const),
      prior: { mean: 0, sd: 1 },
      grid: GRIDS[mode],
      lists: mode === 'tables',
    });
    return (answer, length) => {
      let progress = test.start();
      for (let step = 0; step < length; step++) {
        const item = test.next(progress);
        if (item === null) throw new Error('the bank is exhausted');
        progress = test.answer(progress, item, answer(item));
      }
      return { theta: progress.theta, se: progress.se, items: progress.items };
    };
  };
}
