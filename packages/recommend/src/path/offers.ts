import type { BarrierId, DimensionId } from '@jalon/referential';
import { isLearning } from '../catalogue/is-learning.ts';
import { suited } from '../catalogue/suited.ts';
import type { SuitedPerson } from '../catalogue/suited-person.ts';
import type { Facts } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Candidate } from './candidate.ts';
import type { Choices } from './choices.ts';
import type { PathInput } from './path-input.ts';
import type { Share } from './shared-out.ts';

/** No more than this for one step. */
const MOST = 3;

/** What offers are looked for in. */
export interface OffersFrom {
  readonly input: PathInput;
  readonly person: SuitedPerson;
  readonly choices: Choices;
}

/**
 * For each step of learning, offers of the catalogue about the same thing that suit as far as is known, each once in the path. They
 * are for a mediator to look at: what an entry is about does not tell for whom it was made, a child or somebody of eighty.
 */
export function offersOf(
  shares: readonly Share[],
  { input, person, choices }: OffersFrom,
): readonly (readonly Resource[])[] {
  const resources = shares.flatMap((share) => share.resources);
  const used = new Set<string>(resources.flatMap(({ id, opens }) => (opens === undefined ? [id] : [id, opens])));
  return shares.map(({ candidate }) => {
    const found: Resource[] = [];
    for (const offer of offersFor(candidate, input, person)) {
      if (found.length === MOST) break;
      if (used.has(offer.id) || used.has(offer.opens ?? '') || choices.refused.has(offer.id)) continue;
      used.add(offer.id);
      found.push(offer);
    }
    return found;
  });
}

function offersFor({ dimension, stage }: Candidate, input: PathInput, person: SuitedPerson): readonly Resource[] {
  if (dimension === null || (stage !== 'gestures' && stage !== 'skills')) return [];
  const offers = input.catalogue.filter((one) => isOffer(one, dimension) && isMeantFor(one.barriers, input.facts));
  return suited(offers, { kind: 'dimension', dimension }, person).fits.map(({ resource }) => resource);
}

/** Something that somebody offers to learn this very thing. */
function isOffer(resource: Resource, dimension: DimensionId): boolean {
  const { provider, kind, teaches } = resource;
  const isTaught = teaches?.some((one) => one.dimension === dimension) ?? false;
  return provider !== undefined && isLearning(resource) && kind !== 'certificate' && isTaught;
}

/** What is meant for a barrier is for those who have it; which adaptation helps is for the person to say. */
function isMeantFor(barriers: readonly BarrierId[], facts: Facts): boolean {
  if (barriers.length === 0) return true;
  const needed = barriers.filter((id) => facts[id.replace(':', '.')]?.value === 'need');
  return needed.length > 0 && !barriers.includes('barrier:F6');
}
