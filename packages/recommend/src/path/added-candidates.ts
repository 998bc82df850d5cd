import type { Candidate } from './candidate.ts';
import type { Choices } from './choices.ts';
import type { PathInput } from './path-input.ts';

/** One candidate for each step that a mediator added: first among the skills, until they move it. */
export function addedCandidates({ catalogue }: PathInput, { added }: Choices): readonly Candidate[] {
  const byId = new Map(catalogue.map((resource) => [resource.id, resource]));
  return [...added.values()].map((step) => {
    const resources = [...new Set(step.resources)].flatMap((id) => byId.get(id) ?? []);
    return {
      id: step.id,
      stage: 'skills',
      audience: 'both',
      because: null,
      text: step.text,
      facts: {},
      dimension: null,
      level: null,
      goals: [],
      codes: ['added'],
      priority: 100,
      resources,
      pointsTo: resources.map(({ id }) => id),
      company: step.company,
      minutes: step.minutes,
    };
  });
}
