import type { OverrideReason } from '@jalon/history/events';
import type { PlanState, PlanStep } from '@jalon/history/projections';
import type { Resource } from '@jalon/recommend';
import type { AddedStep, PathEdit, RefusalReason, StepId } from '@jalon/recommend/path';

/**
 * What was decided about a plan, as edits of the next path: agreed on, it is pinned; refused, a step or a resource stays away; replaced,
 * it stays away too, and what took its place is pinned; done, it is done. `added`: the steps that a mediator wrote, of which a plan
 * keeps no words.
 */
export function editsOf({ steps, refused }: PlanState, added: readonly AddedStep[] = []): readonly PathEdit[] {
  const ids = new Set(steps.map(({ step }) => step));
  return [
    ...added.map((step) => ({ kind: 'add', step }) as const),
    ...steps.flatMap((step) => editOf(step) ?? []),
    ...refused
      .filter(({ what }) => !ids.has(what))
      .map(({ what, reason }) => ({ kind: 'refuse', what: what as Resource['id'], reason }) as const),
  ];
}

function editOf(kept: PlanStep): PathEdit | null {
  const step = kept.step as StepId;
  switch (kept.status) {
    case 'accepted':
      return { kind: 'pin', step };
    case 'refused':
    case 'overridden':
      return { kind: 'refuse', what: step, reason: refusalReason(kept.reason) };
    case 'done':
      return { kind: 'done', step };
    case 'issued':
      return null;
    default:
      return kept.status satisfies never;
  }
}

/** A path knows fewer reasons than a helper has to put something else in its place. */
function refusalReason(reason: OverrideReason | null): RefusalReason {
  switch (reason) {
    case 'too-easy':
      return 'already-known';
    case 'urgent-first':
    case 'something-else-first':
    case 'asked-for-by-the-person':
    case 'seen-otherwise':
    case null:
      return 'other';
    default:
      return reason;
  }
}
