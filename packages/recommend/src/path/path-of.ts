import type { DimensionId } from '@jalon/referential';
import { besideOf } from './beside.ts';
import { choicesOf } from './choices.ts';
import { firstToday, isWaiting } from './first-today.ts';
import { goalDimensionsToTry } from './goal-candidates.ts';
import { compareRank, inPathOrder } from './in-path-order.ts';
import { moved } from './moved.ts';
import { offersOf } from './offers.ts';
import type { Path, PathStep, StepId } from './path.ts';
import type { PathEdit } from './path-edit.ts';
import type { PathInput } from './path-input.ts';
import { pathPerson } from './path-person.ts';
import { proposed } from './proposed.ts';
import { questionsFirst } from './questions-first.ts';
import { sharedOut } from './shared-out.ts';
import { shownToLearner } from './shown-to-learner.ts';
import { stepOf } from './step-of.ts';
import { stoodOn } from './stood-on.ts';

/** The path, its input being sound: candidates, shared resources, order, the first step, what the learner is shown. */
export function pathOf(
  previous: Path | null,
  edits: readonly PathEdit[],
  given: PathInput,
  before: ReadonlyMap<DimensionId, ReadonlySet<DimensionId>>,
): Path {
  const input = stoodOn(given);
  const choices = choicesOf(edits);
  const earlier = stepsOf(previous);
  const finished = [...choices.done].flatMap((id) => earlier.get(id)?.resources ?? []);
  const person = pathPerson(input, [...(input.already ?? []), ...finished.map(({ id }) => id)]);
  const { candidates, leftOut } = proposed({ input, person, choices, earlier });

  const isPinned = (id: StepId): boolean => choices.pinned.has(id);
  const inRank = candidates.toSorted((a, b) => Number(isPinned(b.id)) - Number(isPinned(a.id)) || compareRank(a, b));
  const shared = sharedOut(inRank, person, isPinned);
  const shares = shared.shares.toSorted((a, b) => compareRank(a.candidate, b.candidate));
  const offers = offersOf(shares, { input, person, choices });
  const steps = shares.map((share, index) => ({
    ...withPin(stepOf(share, input, person), isPinned(share.candidate.id)),
    also: offers[index] ?? [],
  }));

  const ordered = inPathOrder([...steps.filter((step) => !isWaiting(step)), ...steps.filter(isWaiting)], before);
  const final = moved(firstToday(ordered, input.minutes, before), choices.moves, before);
  return {
    schema: 'jalon.pathway/1',
    steps: final,
    shown: shownToLearner(final, input.facts),
    done: [...choices.done].toSorted().flatMap((id) => earlier.get(id) ?? []),
    leftOut: [...leftOut, ...shared.leftOut].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    beside: besideOf(input, person, {
      refused: choices.refused,
      used: final.flatMap(({ resources, also }) => [...resources, ...also]),
    }),
    toAsk: questionsFirst(given),
    toTry: input.facts['wish']?.value === 'be-helped' ? [] : goalDimensionsToTry(input),
    unheard: unheard(edits, new Set([...earlier.keys(), ...steps.map(({ id }) => id), ...leftOut.map(({ id }) => id)])),
  };
}

/** Every step of the path before, wherever it was put. */
function stepsOf(path: Path | null): ReadonlyMap<StepId, PathStep> {
  const aside = path?.leftOut.flatMap(({ pinned }) => pinned ?? []) ?? [];
  return new Map([...aside, ...(path?.done ?? []), ...(path?.steps ?? [])].map((step) => [step.id, step]));
}

function withPin(step: PathStep, isPinned: boolean): PathStep {
  return isPinned ? { ...step, codes: [...step.codes, 'pinned'] } : step;
}

/** Edits about a step that is in neither path: said, so that nothing is lost in silence. */
function unheard(edits: readonly PathEdit[], known: ReadonlySet<StepId>): readonly number[] {
  return edits.flatMap((edit, index) => {
    const isAboutStep = edit.kind === 'pin' || edit.kind === 'done' || edit.kind === 'move';
    return isAboutStep && !known.has(edit.step) ? [index] : [];
  });
}
