import { criterionByName, type AnyCriterionName } from '../select/criteria/criterion-by-name.ts';
import type { Criterion } from '../select/criterion.ts';

/** A criterion as a design writes it: any by its name, the ids of a fixed form, or, in a program, one of your own. */
export type WrittenCriterion = AnyCriterionName | Criterion;

/** The criterion itself; `a-optimal` where none is written, `field` names its place in errors. */
export function readCriterion(written: WrittenCriterion = 'a-optimal', field: string = 'criterion'): Criterion {
  return typeof written === 'string' ? criterionByName(written, field) : written;
}
