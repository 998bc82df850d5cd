import type { SuitedPerson } from '../catalogue/suited-person.ts';
import type { Resource } from '../resource.ts';
import type { Candidate } from './candidate.ts';
import type { LeftOut, StepId } from './path.ts';
import { waitsFor } from './waits-for.ts';

/** How many resources a step points to at most. */
const MOST = 3;

/** A candidate with the resources that are its own. */
export interface Share {
  readonly candidate: Candidate;
  readonly resources: readonly Resource[];
}

/**
 * Gives each resource to one step only, in the order of the candidates: to each its best one first, what is left afterwards. A
 * candidate that is left with nothing falls out, unless it is kept whatever happens.
 */
export function sharedOut(
  candidates: readonly Candidate[],
  person: SuitedPerson,
  isKept: (id: StepId) => boolean,
): { readonly shares: readonly Share[]; readonly leftOut: readonly LeftOut[] } {
  const used = new Set<Resource['id']>();
  const lists = candidates.map(({ resources }) => readyFirst(resources, person));
  const mains = lists.map((list) => {
    const main = list.find(({ id }) => !used.has(id));
    if (main !== undefined) used.add(main.id);
    return main;
  });
  const shares: Share[] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const main = mains[index];
    if (main === undefined && candidate.pointsTo.length > 0 && !isKept(candidate.id)) {
      leftOut.push({ id: candidate.id, code: 'nothing-new' });
      continue;
    }
    const rest = (lists[index] ?? []).filter(({ id }) => !used.has(id)).slice(0, MOST - 1);
    for (const { id } of rest) used.add(id);
    shares.push({ candidate, resources: main === undefined ? [] : [main, ...rest] });
  }
  return { shares, leftOut };
}

/** What can be used now before what has to wait, each in its order. */
function readyFirst(resources: readonly Resource[], person: SuitedPerson): readonly Resource[] {
  const isReady = (resource: Resource): boolean => waitsFor(resource, person) === null;
  return [...resources.filter(isReady), ...resources.filter((one) => !isReady(one))];
}
