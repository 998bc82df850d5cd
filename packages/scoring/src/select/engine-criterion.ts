import { refuse } from '../refuser.ts';
import { aOptimal } from './criteria/a-optimal.ts';
import { balanced } from './criteria/balanced.ts';
import { dOptimal } from './criteria/d-optimal.ts';
import { fixedOrder } from './criteria/fixed-order.ts';
import { randomDraw } from './criteria/random-draw.ts';
import type { Criterion, EngineCriterion } from './criterion.ts';

/** The criterion asked for, `a-optimal` where none is; `field` names its place in errors. */
export function engineCriterion(
  criterion: Criterion = 'a-optimal',
  field: string = 'options.criterion',
): EngineCriterion {
  switch (criterion) {
    case 'a-optimal':
      return aOptimal;
    case 'd-optimal':
      return dOptimal;
    case 'balanced':
      return balanced;
    case 'random':
      return randomDraw;
    default: {
      const { order, worth }: Partial<{ order: readonly string[] } & EngineCriterion> = Object(criterion);
      if (Array.isArray(order)) return fixedOrder(order);
      if (typeof worth === 'function') return criterion as EngineCriterion;
      return refuse('invalid-options', field, 'a name it knows, an order, or one of @jalon/scoring/criteria');
    }
  }
}
