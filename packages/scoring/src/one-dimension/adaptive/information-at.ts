import { exp } from '../../numeric/exp.ts';
import { ScoringError } from '../../scoring-error.ts';
import { itemInformation } from '../item-information.ts';
import type { ScaleBank } from './scale-bank.ts';

/**
 * Fisher information of one item at θ. Logistic models: I = a²(P−c)²(d−P)²/[(d−c)²P(1−P)] (Birnbaum 1968; Barton & Lord 1981),
 * written with e = exp(−|a(θ−b)|) so that no tail is subtracted.
 */
export function informationAt({ logistic, curves, scratch, size }: ScaleBank, item: number, theta: number): number {
  const its = curves[item];
  if (!its) throw new ScoringError('unknown-item', 'item', `a position from 0 to ${size - 1}, not ${item}`);
  if (!Number.isFinite(theta)) throw new ScoringError('invalid-options', 'theta', 'a finite number');
  if (logistic) {
    const a = logistic.a[item] as number;
    const c = logistic.c[item] as number;
    const d = logistic.d[item] as number;
    const z = a * (theta - (logistic.b[item] as number));
    const e = exp(z < 0 ? z : -z);
    const larger = 1 / (1 + e);
    const smaller = e * larger;
    if (c === 0 && d === 1) return a * a * larger * smaller;
    const height = d - c;
    const up = z < 0 ? smaller : larger;
    const down = z < 0 ? larger : smaller;
    const right = c + height * up;
    const wrong = 1 - d + height * down;
    // A vanished tail without asymptote leaves the other side alone.
    if (right === 0 || wrong === 0) return 0;
    const slope = a * height * larger * smaller;
    return (slope / right) * (slope / wrong);
  }
  const point = scratch(item);
  its.at(theta, point);
  return itemInformation(point).information;
}
