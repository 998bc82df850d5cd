import { responseModel } from '../models/model-by-name.ts';
import { emptyCurves, type CategoryCurves } from '../models/response-model.ts';
import { exp } from '../numeric/exp.ts';
import { GAUSS_HERMITE_3 } from '../numeric/gauss-hermite.ts';
import type { ScoredItem } from './scored-item.ts';

/** The item reduced to what its curves need. */
export type CurveItem = Pick<ScoredItem, 'model' | 'a' | 'b' | 'chance' | 'slip' | 'sd'>;

/**
 * P, P′ and P″ of every knowledge category of an item as a function of θ, averaged over the uncertainty of its
 * parameters: three Gauss–Hermite nodes on b (all steps move together) and three on ln a. An uncertain difficulty
 * thus gives flatter, honest curves (expected response functions, Lewis 2001).
 */
export function knowledgeCurves(item: CurveItem): (theta: number, into: CategoryCurves) => void {
  const categories = item.b.length + 1;
  const model = responseModel(item.model);
  const variants = parameterVariants(item);
  const one = emptyCurves(categories);
  return (theta, into) => {
    into.p.fill(0);
    into.d1.fill(0);
    into.d2.fill(0);
    for (const { a, b, weight } of variants) {
      model.categories(a, b, theta, one);
      for (let c = 0; c < categories; c++) {
        into.p[c] = (into.p[c] as number) + weight * (one.p[c] as number);
        into.d1[c] = (into.d1[c] as number) + weight * (one.d1[c] as number);
        into.d2[c] = (into.d2[c] as number) + weight * (one.d2[c] as number);
      }
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
