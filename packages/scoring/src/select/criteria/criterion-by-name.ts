import { refuse } from '../../refuser.ts';
import type { Criterion, CriterionName } from '../criterion.ts';
import { fisher } from './fisher.ts';
import { kl } from './kl.ts';
import { mepv } from './mepv.ts';
import { mpwi } from './mpwi.ts';
import { mutualInformation } from './mutual-information.ts';
import { posteriorKl } from './posterior-kl.ts';
import { urry } from './urry.ts';

/** Every criterion that needs no argument: those that the engine knows and those of this subpath. */
export type AnyCriterionName =
  | CriterionName
  | 'mepv'
  | 'fisher'
  | 'mpwi'
  | 'kl'
  | 'posterior-kl'
  | 'mutual-information'
  | 'urry';

/** The criterion of this name, for designs read from a file; `field` names its place in errors. */
export function criterionByName(name: AnyCriterionName, field: string = 'name'): Criterion {
  switch (name) {
    case 'a-optimal':
    case 'd-optimal':
    case 'balanced':
    case 'random':
      return name;
    case 'mepv':
      return mepv;
    case 'fisher':
      return fisher;
    case 'mpwi':
      return mpwi;
    case 'kl':
      return kl;
    case 'posterior-kl':
      return posteriorKl;
    case 'mutual-information':
      return mutualInformation;
    case 'urry':
      return urry;
    default:
      return refuse('invalid-options', field, `the name of a criterion, not ${String(name satisfies never)}`);
  }
}
