import type { StopCondition } from '../stop/stop-rule.ts';
import { ifThere, listAt, numberAt, objectAt, refuseKind, textAt } from './json-kinds.ts';

/** The number that each kind of condition holds; the wish holds none. */
const CONDITIONS: Readonly<Record<StopCondition['kind'], string | null>> = {
  length: 'items',
  minutes: 'minutes',
  precision: 'sd',
  level: 'probability',
  gain: 'below',
  wish: null,
};

/** Refuses JSON that is no stop rule, naming the field; bounds are checked later. */
export function stopRuleAt(value: unknown, field: string): void {
  const rule = objectAt(value, field);
  for (const name of ['all', 'any'])
    if (rule[name] !== undefined) {
      listAt(rule[name], `${field}.${name}`, stopRuleAt);
      return;
    }
  const { kind, on, of } = rule;
  if (typeof kind !== 'string' || !Object.hasOwn(CONDITIONS, kind))
    refuseKind(`${field}.kind`, Object.keys(CONDITIONS).join(', '));
  const bound = CONDITIONS[kind as StopCondition['kind']];
  if (bound !== null) numberAt(rule[bound], `${field}.${bound}`);
  if (kind !== 'precision' && kind !== 'level') return;
  if (on !== 'area' && on !== 'dimension') refuseKind(`${field}.on`, 'area or dimension');
  ifThere(of, `${field}.of`, (list, place) => listAt(list, place, textAt));
}
