import { audience } from '../catalogue/criteria/audience.ts';
import { done } from '../catalogue/criteria/done.ts';
import { territory } from '../catalogue/criteria/territory.ts';
import { validity } from '../catalogue/criteria/validity.ts';
import type { SuitedPerson } from '../catalogue/suited-person.ts';
import type { Bound } from '../catalogue/verdict.ts';
import type { Resource } from '../resource.ts';

/** Why a resource is not proposed at all; null where it may be. The same bounds as the catalogue's, whatever it is looked for. */
export function notHere(resource: Resource, person: SuitedPerson): 'done' | 'nothing-here' | null {
  const isAgainst = (bound: Bound): boolean => {
    const verdict = bound(resource, person);
    return verdict !== null && 'against' in verdict;
  };
  if (isAgainst(done)) return 'done';
  return [audience, territory, validity].some(isAgainst) ? 'nothing-here' : null;
}
