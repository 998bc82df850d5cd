import { exp } from '../../numeric/exp.ts';
import { log } from '../../numeric/log.ts';
import { expectParameter } from './expect-parameter.ts';
import type { ItemCurves, LogisticParameters } from './item-curves.ts';

/** Right or wrong, one difficulty (Rasch 1960). */
export interface RaschItem {
  readonly model: 'Rasch';
  readonly b: number;
}

/** Right or wrong, difficulty and discrimination (Birnbaum 1968). */
export interface TwoParameterItem {
  readonly model: '2PL';
  readonly a: number;
  readonly b: number;
}

/** With a lower asymptote c, for guessing (Birnbaum 1968). */
export interface ThreeParameterItem {
  readonly model: '3PL';
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** With an upper asymptote d, for slips (Barton & Lord 1981). */
export interface FourParameterItem {
  readonly model: '4PL';
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

/**
 * The logistic family: with L = σ(a(θ−b)), P = c + (d−c)L, P′ = a(d−c)L(1−L), P″ = aP′(1−2L).
 * A wrong answer is the mirror image: asymptotes 1−d and 1−c, slope −a.
 */
export function logistic({ a, b, c, d }: LogisticParameters, field: string): ItemCurves {
  expectParameter(a > 0 && a < Infinity, `${field}.a`, 'a finite number above 0');
  expectParameter(Number.isFinite(b), `${field}.b`, 'a finite number');
  expectParameter(c >= 0 && c < 1, `${field}.c`, 'a probability below 1');
  expectParameter(d > c && d <= 1, `${field}.d`, 'a probability above c');
  const height = d - c;
  const floor = [1 - d, c] as const;
  const logHeight = log(height);
  return {
    categories: 2,
    logistic: { a, b, c, d },
    at(theta, { p, logP, slope, curve }) {
      const toRight = a * (theta - b);
      const e = exp(toRight < 0 ? toRight : -toRight);
      const larger = 1 / (1 + e);
      const smaller = e * larger;
      const rest = log(1 + e); // −ln of the larger side
      for (let category = 0; category < 2; category++) {
        const side = category === 1 ? a : -a;
        const z = category === 1 ? toRight : -toRight;
        const up = z < 0 ? smaller : larger;
        const down = z < 0 ? larger : smaller;
        const lowest = floor[category] as number;
        const probability = lowest + height * up;
        p[category] = probability;
        logP[category] = lowest > 0 ? log(probability) : logHeight + (z < 0 ? z : 0) - rest;
        const share = lowest > 0 ? (height * up) / probability : 1;
        const ratio = side * share * down;
        slope[category] = ratio;
        curve[category] = side * ratio * (down - up);
      }
    },
  };
}
