import { emptyCurves } from '../models/response-model.ts';
import { outcomeCurves } from './outcome-curves.ts';
import type { CurveItem } from './parameter-variants.ts';
import { square } from '../numeric/square.ts';

/** Fisher information of an item as a function of η, Σ P′²/P over all outcomes (Samejima 1969), "I don't know" included. */
export function outcomeInformation(item: CurveItem): (eta: number) => number {
  const curves = emptyCurves(item.b.length + 2);
  const at = outcomeCurves(item);
  return (eta) => {
    at(eta, curves);
    let sum = 0;
    for (let o = 0; o < curves.p.length; o++) {
      const p = curves.p[o] as number;
      if (p > 0) sum += square(curves.d1[o] as number) / p;
    }
    return sum;
  };
}
