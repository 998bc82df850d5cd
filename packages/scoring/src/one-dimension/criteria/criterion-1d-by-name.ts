import { ScoringError } from '../../scoring-error.ts';
import type { Criterion1d } from './criterion-1d.ts';
import { gdi } from './gdi.ts';
import { gdip } from './gdip.ts';
import { kl } from './kl.ts';
import { klp } from './klp.ts';
import { maximumExpectedInformation } from './maximum-expected-information.ts';
import { maximumFisherInformation } from './maximum-fisher-information.ts';
import { maximumLikelihoodWeightedInformation } from './maximum-likelihood-weighted-information.ts';
import { maximumPosteriorWeightedInformation } from './maximum-posterior-weighted-information.ts';
import { minimumExpectedVariance } from './minimum-expected-variance.ts';
import { mutualInformation } from './mutual-information.ts';
import { nearestOptimum } from './nearest-optimum.ts';
import { plugInExpectedVariance } from './plug-in-expected-variance.ts';
import { posteriorExpectedInformation } from './posterior-expected-information.ts';
import { urry } from './urry.ts';

/** The criteria that need no argument. */
export type CriterionName1d =
  | 'MFI'
  | 'Urry'
  | 'optimum'
  | 'MLWI'
  | 'MPWI'
  | 'PWFI'
  | 'MEI'
  | 'MEPV'
  | 'plug-in-MEPV'
  | 'KL'
  | 'KLP'
  | 'GDI'
  | 'GDIP'
  | 'MI';

/** The criterion of this name; `field` names its place in errors. */
export function criterion1dByName(name: CriterionName1d, field: string = 'name'): Criterion1d {
  switch (name) {
    case 'MFI':
      return maximumFisherInformation;
    case 'Urry':
      return urry;
    case 'optimum':
      return nearestOptimum;
    case 'MLWI':
      return maximumLikelihoodWeightedInformation;
    case 'MPWI':
      return maximumPosteriorWeightedInformation;
    case 'PWFI':
      return posteriorExpectedInformation;
    case 'MEI':
      return maximumExpectedInformation;
    case 'MEPV':
      return minimumExpectedVariance;
    case 'plug-in-MEPV':
      return plugInExpectedVariance;
    case 'KL':
      return kl;
    case 'KLP':
      return klp;
    case 'GDI':
      return gdi;
    case 'GDIP':
      return gdip;
    case 'MI':
      return mutualInformation;
    default:
      throw new ScoringError('invalid-options', field, `the name of a criterion, not ${String(name satisfies never)}`);
  }
}
