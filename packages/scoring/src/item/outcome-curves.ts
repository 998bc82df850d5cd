import { GAUSS_HERMITE_3 } from '../numeric/gauss-hermite.ts';
import { exp } from '../numeric/exp.ts';
import { emptyCurves, responseModel, type CategoryCurves } from '../models/response-model.ts';
import { outcomeMixing } from './outcome-mixing.ts';
import type { ScoredItem } from './scored-item.ts';

/** The item reduced to what its curves need. */
export type CurveItem = Pick<ScoredItem, 'model' | 'a' | 'b' | 'chance' | 'slip' | 'sd'>;

/**
 * P, P′ and P″ of every outcome of an item as a function of θ ("I don't know" last), averaged over the uncertainty
 * of its parameters: three Gauss–Hermite nodes on b (all steps move together) and three on ln a. An uncertain
 * difficulty thus gives flatter, honest curves.
 */
export function outcomeCurves(item: CurveItem, dontKnowOffered = true): (theta: number, into: CategoryCurves) => void {
  const categories = item.b.length + 1;
  const model = responseModel(item.model);
  const mixing = outcomeMixing(categories, item.chance, item.slip, dontKnowOffered);
  const variants = parameterVariants(item);
  const known = emptyCurves(categories);
  const average = emptyCurves(categories);
  return (theta, into) => {
    average.p.fill(0);
    average.d1.fill(0);
    average.d2.fill(0);
    for (const { a, b, weight } of variants) {
      model.categories(a, b, theta, known);
      for (let c = 0; c < categories; c++) {
        average.p[c] = (average.p[c] as number) + weight * (known.p[c] as number);
        average.d1[c] = (average.d1[c] as number) + weight * (known.d1[c] as number);
        average.d2[c] = (average.d2[c] as number) + weight * (known.d2[c] as number);
      }
    }
    for (let o = 0; o <= categories; o++) {
      let p = 0;
      let d1 = 0;
      let d2 = 0;
      for (let c = 0; c < categories; c++) {
        const share = (mixing[c] as Float64Array)[o] as number;
        p += share * (average.p[c] as number);
        d1 += share * (average.d1[c] as number);
        d2 += share * (average.d2[c] as number);
      }
      into.p[o] = p;
      into.d1[o] = d1;
      into.d2[o] = d2;
    }
  };
}

interface ParameterVariant {
  readonly a: number;
  readonly b: readonly number[];
  readonly weight: number;
}

function parameterVariants({ a, b, sd }: CurveItem): readonly ParameterVariant[] {
  const certain = [{ node: 0, weight: 1 }];
  return (sd.b > 0 ? GAUSS_HERMITE_3 : certain).flatMap((shift) =>
    (sd.logA > 0 ? GAUSS_HERMITE_3 : certain).map((stretch) => ({
      a: a * exp(sd.logA * stretch.node),
      b: b.map((step) => step + sd.b * shift.node),
      weight: shift.weight * stretch.weight,
    })),
  );
}
