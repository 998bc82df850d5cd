import type { FactScalar, FactValue } from '@jalon/referential/condition';
import type { FactChange } from '../change.ts';
import type { ReasonFact } from '../reason-node.ts';

/** One thing to say of a fact, whatever the language. */
export type Saying =
  | { readonly kind: 'value'; readonly fact: string; readonly value: string | boolean }
  | { readonly kind: 'count'; readonly fact: string; readonly count: number; readonly bound?: FactChange['bound'] }
  | { readonly kind: 'member'; readonly fact: string; readonly member: string; readonly has: boolean }
  | { readonly kind: 'empty'; readonly fact: string };

/** What is known of the fact that a comparison met: of a set, the member that counts, or each one where it was compared whole. */
export function sayingsOfReason({ name, op, expected, actual }: ReasonFact): readonly Saying[] {
  if (actual === undefined) return [];
  if (!isList(actual)) return [sayingOf(name, actual)];
  if (op === 'contains' && !isList(expected)) return [saysMember(name, actual.includes(expected))(expected)];
  const wanted: readonly FactScalar[] = isList(expected) ? expected : [];
  const has = actual.map(saysMember(name, true));
  const hasNot = wanted.filter((member) => !actual.includes(member)).map(saysMember(name, false));
  return has.length + hasNot.length === 0 ? [{ kind: 'empty', fact: name }] : [...has, ...hasNot];
}

/** What would have to be: of a set, what joins it, else what leaves it. */
export function sayingsOfChange({ fact, from, to, bound }: FactChange): readonly Saying[] {
  if (!isList(to)) return [sayingOf(fact, to, bound)];
  const before: readonly FactScalar[] = from !== undefined && isList(from) ? from : [];
  const added = to.filter((one) => !before.includes(one)).map(saysMember(fact, true));
  const removed = before.filter((one) => !to.includes(one)).map(saysMember(fact, false));
  return added.length > 0 ? added : removed.length > 0 ? removed : [{ kind: 'empty', fact }];
}

function saysMember(fact: string, has: boolean): (member: FactScalar) => Saying {
  return (member) => ({ kind: 'member', fact, member: String(member), has });
}

function sayingOf(fact: string, value: FactScalar, bound?: FactChange['bound']): Saying {
  if (typeof value === 'number')
    return { kind: 'count', fact, count: value, ...(bound === undefined ? {} : { bound }) };
  return { kind: 'value', fact, value };
}

function isList(value: FactValue): value is readonly FactScalar[] {
  return Array.isArray(value);
}
