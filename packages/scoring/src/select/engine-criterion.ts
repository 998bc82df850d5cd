import { refuse } from '../refuser.ts';
import { aOptimal } from './criteria/a-optimal.ts';
import { balanced } from './criteria/balanced.ts';
import { dOptimal } from './criteria/d-optimal.ts';
import { fixedOrder } from './criteria/fixed-order.ts';
import { randomDraw } from './criteria/random-draw.ts';
import type { Criterion, EngineCriterion } from './criterion.ts';

/** The criterion asked for; `a-optimal` where none is. */
export function engineCriterion(criterion: Criterion = 'a-optimal'): EngineCriterion {
  if (typeof criterion === 'object') return 'order' in criterion ? fixedOrder(criterion.order) : criterion;
  switch (criterion) {
    case 'a-optimal':
      return aOptimal;
    case 'd-optimal':
      return dOptimal;
    case 'balanced':
      return balanced;
    case 'random':
      return randomDraw;
    default:
      return refuse('invalid-options', 'options.criterion', `a criterion, not ${String(criterion satisfies never)}`);
  }
}
