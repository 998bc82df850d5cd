import fc from 'fast-check';
import type { ScaleItem } from './models/curves-of-item.ts';

const discrimination = fc.double({ min: 0.01, max: 5, noNaN: true });
const difficulty = fc.double({ min: -8, max: 8, noNaN: true });
const steps = fc.array(difficulty, { minLength: 1, maxLength: 4 });
const increasing = fc
  .tuple(difficulty, fc.array(fc.double({ min: 0.01, max: 3, noNaN: true }), { maxLength: 3 }))
  .map(([first, gaps]) => gaps.reduce((b, gap) => [...b, b.at(-1)! + gap], [first]));
const lower = fc.double({ min: 0, max: 0.5, noNaN: true });
const upper = fc.double({ min: 0.6, max: 1, noNaN: true });

/** Any item of any model, extreme parameters included. */
export const anyItem: fc.Arbitrary<ScaleItem> = fc.oneof(
  fc.record({ model: fc.constant('Rasch' as const), b: difficulty }),
  fc.record({ model: fc.constant('2PL' as const), a: discrimination, b: difficulty }),
  fc.record({ model: fc.constant('3PL' as const), a: discrimination, b: difficulty, c: lower }),
  fc.record({ model: fc.constant('4PL' as const), a: discrimination, b: difficulty, c: lower, d: upper }),
  fc.record({ model: fc.constant('GRM' as const), a: discrimination, b: increasing }),
  fc.record({ model: fc.constant('GPCM' as const), a: discrimination, steps }),
  fc.record({ model: fc.constant('PCM' as const), steps }),
  fc.record({ model: fc.constant('RSM' as const), location: difficulty, steps }),
  fc
    .array(fc.tuple(fc.double({ min: -3, max: 3, noNaN: true }), difficulty), { minLength: 1, maxLength: 4 })
    .map((pairs) => ({ model: 'NRM' as const, slopes: pairs.map(([s]) => s), intercepts: pairs.map(([, i]) => i) })),
);

/** The same item on the scale x ↦ kx + m; null where its model has no unit to change. */
export function onScale(item: ScaleItem, k: number, m: number): ScaleItem | null {
  const x = (b: number): number => k * b + m;
  switch (item.model) {
    case 'Rasch':
      return k === 1 ? { ...item, b: x(item.b) } : null;
    case '2PL':
    case '3PL':
    case '4PL':
      return { ...item, a: item.a / k, b: x(item.b) };
    case 'GRM':
      return { ...item, a: item.a / k, b: item.b.map(x) };
    case 'GPCM':
      return { ...item, a: item.a / k, steps: item.steps.map(x) };
    case 'PCM':
      return k === 1 ? { ...item, steps: item.steps.map(x) } : null;
    case 'RSM':
      return k === 1 ? { ...item, location: x(item.location) } : null;
    case 'NRM':
      return {
        ...item,
        slopes: item.slopes.map((slope) => slope / k),
        intercepts: item.intercepts.map((gamma, c) => gamma - ((item.slopes[c] ?? 0) * m) / k),
      };
    default:
      return item satisfies never;
  }
}

/** One ordinary item of each of the nine models. */
export const ONE_OF_EACH: readonly ScaleItem[] = [
  { model: 'Rasch', b: 0.3 },
  { model: '2PL', a: 1.7, b: 0.9 },
  { model: '3PL', a: 1.1, b: -0.7, c: 0.2 },
  { model: '4PL', a: 1.2, b: -0.4, c: 0.1, d: 0.97 },
  { model: 'GRM', a: 0.9, b: [-1, 0.2, 0.8] },
  { model: 'GPCM', a: 1.4, steps: [0.3, -0.5] },
  { model: 'PCM', steps: [-0.4, 0.6] },
  { model: 'RSM', location: 0.1, steps: [-0.5, 0.5] },
  { model: 'NRM', slopes: [0.8, 1.5], intercepts: [0.2, -0.3] },
];
