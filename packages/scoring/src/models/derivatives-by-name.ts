import { generalisedPartialCreditDerivatives } from './generalised-partial-credit-derivatives.ts';
import { gradedDerivatives } from './graded-derivatives.ts';
import type { ModelDerivatives, ModelName } from './response-model.ts';

/** The derivatives of the response model of this name. */
export function modelDerivatives(name: ModelName): ModelDerivatives {
  switch (name) {
    case '2PL':
    case 'GRM':
      return gradedDerivatives;
    case 'GPCM':
      return generalisedPartialCreditDerivatives;
    default:
      return name satisfies never;
  }
}
