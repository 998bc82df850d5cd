export type { CrosswalkRelation, CrosswalkRow, CrosswalkStatus } from './crosswalk-row.ts';
export { CROSSWALKS } from './crosswalks.ts';
export { crosswalk } from './crosswalk.ts';
export { crosswalkErrors } from './crosswalk-errors.ts';
export type { CrosswalkError, CrosswalkErrorCode } from './crosswalk-errors.ts';
export { crosswalkOrArea } from './crosswalk-or-area.ts';
export type { DimensionCrosswalk } from './crosswalk-or-area.ts';
export { invertRelation } from './invert-relation.ts';
