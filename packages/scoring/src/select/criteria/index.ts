export type { CriterionView, EngineCriterion, Worth } from '../criterion.ts';
export { criterionByName, type AnyCriterionName } from './criterion-by-name.ts';
export { fisher } from './fisher.ts';
export { kl } from './kl.ts';
export { mepv } from './mepv.ts';
export { mpwi } from './mpwi.ts';
export { mutualInformation } from './mutual-information.ts';
export { posteriorKl } from './posterior-kl.ts';
export { urry } from './urry.ts';
