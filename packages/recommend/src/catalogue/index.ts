export { suited, type Suited, type SuitedEntry, type UnsuitedEntry } from './suited.ts';
export type { AgainstCode, CautionCode, FitCode } from './suited-code.ts';
export type { AgeBand, SuitedPerson } from './suited-person.ts';
export type { Need } from './need.ts';
export { isLearning } from './is-learning.ts';
export { resourceOfPractice, type Practice } from './resource-of-practice.ts';
