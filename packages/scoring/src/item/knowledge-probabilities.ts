import { responseModel } from '../models/model-by-name.ts';
import { parameterVariants, type CurveItem } from './parameter-variants.ts';

/** P of every knowledge category of an item as a function of θ, averaged over the uncertainty of its parameters. */
export function knowledgeProbabilities(item: CurveItem): (theta: number, into: Float64Array) => void {
  const { probabilities } = responseModel(item.model);
  const variants = parameterVariants(item);
  const p = new Float64Array(item.b.length + 1);
  return (theta, into) => {
    into.fill(0);
    for (const { a, b, weight } of variants) {
      probabilities(a, b, theta, p);
      for (let c = 0; c < p.length; c++) into[c] = (into[c] as number) + weight * (p[c] as number);
    }
  };
}
