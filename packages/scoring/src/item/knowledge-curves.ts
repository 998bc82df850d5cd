import { modelDerivatives } from '../models/derivatives-by-name.ts';
import { responseModel } from '../models/model-by-name.ts';
import { emptyCurves, type CategoryCurves } from '../models/response-model.ts';
import { parameterVariants, type CurveItem } from './parameter-variants.ts';

/** P, P′ and P″ of every knowledge category of an item as a function of θ, averaged over the uncertainty of its parameters. */
export function knowledgeCurves(item: CurveItem): (theta: number, into: CategoryCurves) => void {
  const categories = item.b.length + 1;
  const { probabilities } = responseModel(item.model);
  const derivatives = modelDerivatives(item.model);
  const variants = parameterVariants(item);
  const one = emptyCurves(categories);
  return (theta, into) => {
    into.p.fill(0);
    into.d1.fill(0);
    into.d2.fill(0);
    for (const { a, b, weight } of variants) {
      probabilities(a, b, theta, one.p);
      derivatives(a, one);
      for (let c = 0; c < categories; c++) {
        into.p[c] = (into.p[c] as number) + weight * (one.p[c] as number);
        into.d1[c] = (into.d1[c] as number) + weight * (one.d1[c] as number);
        into.d2[c] = (into.d2[c] as number) + weight * (one.d2[c] as number);
      }
    }
  };
}
