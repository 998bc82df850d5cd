import { generalisedPartialCredit, type GeneralisedPartialCreditItem } from './generalised-partial-credit.ts';
import { ScoringError } from '../../scoring-error.ts';
import { graded, type GradedItem } from './graded.ts';
import type { ItemCurves } from './item-curves.ts';
import {
  logistic,
  type FourParameterItem,
  type RaschItem,
  type ThreeParameterItem,
  type TwoParameterItem,
} from './logistic.ts';
import { nominal, type NominalItem } from './nominal.ts';
import { partialCredit, type PartialCreditItem } from './partial-credit.ts';
import { ratingScale, type RatingScaleItem } from './rating-scale.ts';

/** An item of one scale in the parameters of its model; logistic metric, D = 1. */
export type ScaleItem =
  | RaschItem
  | TwoParameterItem
  | ThreeParameterItem
  | FourParameterItem
  | GradedItem
  | GeneralisedPartialCreditItem
  | PartialCreditItem
  | RatingScaleItem
  | NominalItem;

/** The curves of an item: a model is its file and its line here. `field` names the item in errors. */
export function curvesOfItem(item: ScaleItem, field: string): ItemCurves {
  switch (item.model) {
    case 'Rasch':
      return logistic({ a: 1, b: item.b, c: 0, d: 1 }, field);
    case '2PL':
      return logistic({ a: item.a, b: item.b, c: 0, d: 1 }, field);
    case '3PL':
      return logistic({ a: item.a, b: item.b, c: item.c, d: 1 }, field);
    case '4PL':
      return logistic(item, field);
    case 'GRM':
      return graded(item, field);
    case 'GPCM':
      return generalisedPartialCredit(item, field);
    case 'PCM':
      return partialCredit(item, field);
    case 'RSM':
      return ratingScale(item, field);
    case 'NRM':
      return nominal(item, field);
    default:
      throw new ScoringError(
        'invalid-item',
        `${field}.model`,
        `Rasch, 2PL, 3PL, 4PL, GRM, GPCM, PCM, RSM or NRM, not ${String((item satisfies never as { model?: unknown }).model)}`,
      );
  }
}
