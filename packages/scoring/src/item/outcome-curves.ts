import { emptyCurves, type CategoryCurves } from '../models/response-model.ts';
import { knowledgeCurves } from './knowledge-curves.ts';
import type { CurveItem } from './parameter-variants.ts';
import { outcomeMixing } from './outcome-mixing.ts';

/** P, P′ and P″ of every outcome of an item as a function of θ, "I don't know" last: knowledge, then chance and slips. */
export function outcomeCurves(item: CurveItem, dontKnowOffered = true): (theta: number, into: CategoryCurves) => void {
  const categories = item.b.length + 1;
  const mixing = outcomeMixing(categories, item.chance, item.slip, dontKnowOffered ? item.dontKnow : 0);
  const knowledge = knowledgeCurves(item);
  const known = emptyCurves(categories);
  return (theta, into) => {
    knowledge(theta, known);
    for (let o = 0; o <= categories; o++) {
      let p = 0;
      let d1 = 0;
      let d2 = 0;
      for (let c = 0; c < categories; c++) {
        const share = mixing[c * (categories + 1) + o] as number;
        p += share * (known.p[c] as number);
        d1 += share * (known.d1[c] as number);
        d2 += share * (known.d2[c] as number);
      }
      into.p[o] = p;
      into.d1[o] = d1;
      into.d2[o] = d2;
    }
  };
}
