import type { SuitedPerson } from '../catalogue/suited-person.ts';
import { addedCandidates } from './added-candidates.ts';
import type { Candidate } from './candidate.ts';
import { certificateCandidate } from './certificate-candidate.ts';
import type { Choices } from './choices.ts';
import { goalCandidates } from './goal-candidates.ts';
import { keptCandidates } from './kept-candidates.ts';
import type { LeftOut, PathStep, StepId } from './path.ts';
import type { PathInput } from './path-input.ts';
import { ruleCandidates } from './rule-candidates.ts';
import { isInHand } from './is-in-hand.ts';
import { stepOf } from './step-of.ts';
import { notHere } from './not-here.ts';
import { withoutLearning } from './without-learning.ts';

/** What candidates are gathered from. */
export interface ProposedFrom {
  readonly input: PathInput;
  readonly person: SuitedPerson;
  readonly choices: Choices;
  /** Steps of the path before, by id. */
  readonly earlier: ReadonlyMap<StepId, PathStep>;
}

/** Every candidate that may become a step, and the advice that may not, with the reason. */
export function proposed(from: ProposedFrom): {
  readonly candidates: readonly Candidate[];
  readonly leftOut: readonly LeftOut[];
} {
  const candidates: Candidate[] = [];
  const leftOut: LeftOut[] = [];
  for (const candidate of gathered(from)) {
    const looked = lookedAt(candidate, from);
    if ('code' in looked) leftOut.push(from.choices.pinned.has(looked.id) ? withStep(looked, candidate, from) : looked);
    else candidates.push(looked);
  }
  return { candidates, leftOut };
}

/** A pinned step is kept whole even where it is left out. */
function withStep(left: LeftOut, candidate: Candidate, { input, person, earlier }: ProposedFrom): LeftOut {
  return {
    ...left,
    pinned: earlier.get(left.id) ?? stepOf({ candidate, resources: candidate.resources }, input, person),
  };
}

function gathered({ input, person, choices, earlier }: ProposedFrom): readonly Candidate[] {
  const fromRules = ruleCandidates(input);
  const covered = new Set(fromRules.flatMap(({ dimension }) => dimension ?? []));
  const certificate = certificateCandidate(input, person);
  const today = [
    ...fromRules,
    ...goalCandidates(input, person, covered),
    ...(certificate === null ? [] : [certificate]),
    ...addedCandidates(input, choices),
  ];
  const known = new Set(today.map(({ id }) => id));
  return [
    ...today,
    ...keptCandidates([...earlier.values()], choices, input.catalogue).filter(({ id }) => !known.has(id)),
  ];
}

/** The candidate with what is left of its resources, or why it is none. */
function lookedAt(candidate: Candidate, { input, person, choices }: ProposedFrom): Candidate | LeftOut {
  const { id } = candidate;
  const reason = choices.refused.get(id);
  if (reason !== undefined) return { id, code: 'refused', reason };
  if (choices.done.has(id)) return { id, code: 'done' };
  if (isInHand(candidate, input) && !choices.pinned.has(id)) return { id, code: 'in-hand' };
  const wished = input.facts['wish']?.value === 'be-helped' ? withoutLearning(candidate) : candidate;
  if (wished === null) return { id, code: 'not-wished' };
  const kept = wished.resources.filter((one) => !choices.refused.has(one.id) && notHere(one, person) === null);
  if (kept.length > 0 || wished.resources.length === 0 || choices.pinned.has(id)) return { ...wished, resources: kept };
  const [first] = wished.resources;
  const refusal = wished.resources.flatMap((one) => choices.refused.get(one.id) ?? [])[0];
  if (refusal !== undefined) return { id, code: 'refused', reason: refusal };
  return { id, code: (first === undefined ? null : notHere(first, person)) ?? 'nothing-here' };
}
