import { BARRIERS } from '@jalon/referential/barriers';
import { isLearning } from '../catalogue/is-learning.ts';
import type { Need } from '../catalogue/need.ts';
import { suited } from '../catalogue/suited.ts';
import type { SuitedPerson } from '../catalogue/suited-person.ts';
import type { Resource } from '../resource.ts';
import type { Candidate } from './candidate.ts';
import type { Choices } from './choices.ts';
import type { PathInput } from './path-input.ts';
import type { Share } from './shared-out.ts';

/** A step points to no more than this. */
const MOST = 3;

/** What a step is completed from. */
export interface ExtrasFrom {
  readonly input: PathInput;
  readonly person: SuitedPerson;
  readonly choices: Choices;
}

/**
 * Completes each step with entries of the catalogue about the same thing that suit the person, after what its rule points to: never
 * in the place of it, never what another step has, never a certificate.
 */
export function withExtras(shares: readonly Share[], { input, person, choices }: ExtrasFrom): readonly Share[] {
  const used = new Set(shares.flatMap(({ resources }) => resources.map(({ id }) => id)));
  return shares.map(({ candidate, resources }) => {
    const added: Resource[] = [];
    for (const need of needsOf(candidate)) {
      for (const { resource } of suited(input.catalogue, need, person).fits) {
        if (resources.length + added.length >= MOST) break;
        if (used.has(resource.id) || choices.refused.has(resource.id) || !isInKeeping(resource, candidate)) continue;
        used.add(resource.id);
        added.push(resource);
      }
    }
    return { candidate, resources: [...resources, ...added] };
  });
}

/** What the step is about; a step without resources is a sentence, and stays one. */
function needsOf({ id, dimension, facts, resources }: Candidate): readonly Need[] {
  if (resources.length === 0 || id === 'step:certificate' || id.startsWith('added:')) return [];
  if (dimension !== null) return [{ kind: 'dimension', dimension }];
  return BARRIERS.filter(({ code }) => facts[`barrier.${code}`]?.value === 'need').map(({ id: barrier }) => ({
    kind: 'barrier',
    barrier,
  }));
}

/** A step of learning is completed by ways to learn, one of help by help. */
function isInKeeping(resource: Resource, { dimension }: Candidate): boolean {
  return resource.kind !== 'certificate' && isLearning(resource.kind) === (dimension !== null);
}
