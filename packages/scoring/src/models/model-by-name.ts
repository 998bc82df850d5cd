import { generalisedPartialCredit } from './generalised-partial-credit.ts';
import { graded } from './graded.ts';
import type { ModelName, ResponseModel } from './response-model.ts';
import { twoParameter } from './two-parameter.ts';

/** The response model of this name. */
export function responseModel(name: ModelName): ResponseModel {
  switch (name) {
    case '2PL':
      return twoParameter;
    case 'GRM':
      return graded;
    case 'GPCM':
      return generalisedPartialCredit;
    default:
      return name satisfies never;
  }
}
