import type { Resource } from '../resource.ts';
import type { Candidate } from './candidate.ts';
import type { Choices } from './choices.ts';
import type { PathStep, StepCode } from './path.ts';

/** Codes that belong to the step itself; the others are found anew each time. */
const OWN_CODES: readonly StepCode[] = ['added', 'certificate-is-a-route'];

/** One candidate for each pinned step of the path before, as if nothing advised it any more. */
export function keptCandidates(
  earlier: readonly PathStep[],
  { pinned }: Choices,
  catalogue: readonly Resource[],
): readonly Candidate[] {
  const byId = new Map(catalogue.map((resource) => [resource.id, resource]));
  return earlier
    .filter(({ id }) => pinned.has(id))
    .map(
      ({
        id,
        stage,
        audience,
        because,
        text,
        facts,
        dimension,
        level,
        goals,
        pointsTo,
        company,
        minutes,
        codes,
        sensitive,
      }) => ({
        id,
        stage,
        audience,
        because,
        text,
        facts,
        dimension,
        level,
        goals,
        resources: pointsTo.flatMap((one) => byId.get(one) ?? []),
        pointsTo,
        company,
        minutes: text === null ? null : minutes,
        codes: [...codes.filter((code) => OWN_CODES.includes(code)), 'no-longer-advised'],
        priority: 0,
        sensitive,
      }),
    );
}
