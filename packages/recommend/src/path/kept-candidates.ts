import type { Candidate } from './candidate.ts';
import type { Choices } from './choices.ts';
import type { PathStep, StepCode, StepId } from './path.ts';

/** Codes that belong to the step itself; the others are found anew each time. */
const OWN_CODES: readonly StepCode[] = ['added', 'certificate-is-a-route'];

/** One candidate for each pinned step of the path before that nothing makes today. */
export function keptCandidates(
  earlier: ReadonlyMap<StepId, PathStep>,
  { pinned }: Choices,
  today: ReadonlySet<StepId>,
): readonly Candidate[] {
  return [...earlier.values()]
    .filter(({ id }) => pinned.has(id) && !today.has(id))
    .map(
      ({ id, stage, audience, because, text, facts, dimension, level, goals, resources, company, minutes, codes }) => ({
        id,
        stage,
        audience,
        because,
        text,
        facts,
        dimension,
        level,
        goals,
        resources,
        isAboutResources: resources.length > 0,
        company,
        minutes,
        codes: [...codes.filter((code) => OWN_CODES.includes(code)), 'no-longer-advised'],
        priority: 0,
      }),
    );
}
