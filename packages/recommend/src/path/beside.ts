import type { BarrierId, GoalId } from '@jalon/referential';
import { isLearning } from '../catalogue/is-learning.ts';
import type { Need } from '../catalogue/need.ts';
import { suited } from '../catalogue/suited.ts';
import type { SuitedPerson } from '../catalogue/suited-person.ts';
import type { Facts } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Choices } from './choices.ts';
import type { PathInput } from './path-input.ts';

/** No more than this for one goal or one barrier. */
const MOST = 5;

/** What answers one goal or lifts one barrier without anything to learn, the most suited first; for a mediator. */
export interface Beside {
  readonly need: Extract<Need, { readonly kind: 'goal' | 'barrier' }>;
  readonly resources: readonly Resource[];
}

/**
 * For each goal of the person, then each barrier that they met, what the catalogue has that is not to learn by and suits as far as is
 * known, each once, and nothing that a step points to. Goals and barriers for which there is nothing are not there.
 */
export function besideOf(
  input: PathInput,
  person: SuitedPerson,
  { refused, used }: { readonly refused: Choices['refused']; readonly used: readonly Resource[] },
): readonly Beside[] {
  const services = input.catalogue.filter((one) => !isLearning(one) && one.provider !== undefined);
  const taken = new Set<string>([...used.map(({ id }) => id), ...refused.keys()]);
  return needsOf(input.facts).flatMap((need) => {
    const fits = suited(services, need, person).fits.map(({ resource }) => resource);
    const resources = fits.filter(({ id }) => !taken.has(id)).slice(0, MOST);
    for (const { id } of resources) taken.add(id);
    return resources.length === 0 ? [] : [{ need, resources }];
  });
}

function needsOf(facts: Facts): readonly Beside['need'][] {
  const wanted = facts['goal']?.value;
  const named = (Array.isArray(wanted) ? wanted : []) as readonly GoalId[];
  const goals = named.toSorted((a, b) => (a < b ? -1 : 1));
  const barriers = Object.keys(facts)
    .filter((name) => name.startsWith('barrier.') && facts[name]?.value === 'need')
    .map((name) => name.replace('.', ':') as BarrierId)
    .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return [
    ...goals.map((goal) => ({ kind: 'goal', goal }) as const),
    ...barriers.map((barrier) => ({ kind: 'barrier', barrier }) as const),
  ];
}
