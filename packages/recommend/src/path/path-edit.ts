import type { Resource } from '../resource.ts';
import type { StepId } from './path.ts';

/** One choice of a mediator, kept beside what was proposed. The later word about one thing stands. */
export type PathEdit =
  /** Keep it in sight, whatever is advised next time. */
  | { readonly kind: 'pin'; readonly step: StepId }
  | { readonly kind: 'unpin'; readonly step: StepId }
  /** Never again, until restored: a step, or a resource wherever it may come from. */
  | { readonly kind: 'refuse'; readonly what: StepId | Resource['id']; readonly reason: RefusalReason }
  | { readonly kind: 'restore'; readonly what: StepId | Resource['id'] }
  | { readonly kind: 'done'; readonly step: StepId }
  | { readonly kind: 'not-done'; readonly step: StepId }
  | { readonly kind: 'add'; readonly step: AddedStep }
  | { readonly kind: 'remove'; readonly step: AddedStep['id'] }
  /** Puts a step right before another one, or last. */
  | { readonly kind: 'move'; readonly step: StepId; readonly before: StepId | null };

/** Why a mediator refused something. Closed: no free text about the person. */
export type RefusalReason =
  | 'not-wished'
  | 'already-known'
  | 'too-hard'
  | 'too-far'
  | 'too-long'
  | 'too-dear'
  | 'not-available'
  | 'not-suited'
  | 'other';

/** A step that a mediator adds. */
export interface AddedStep {
  readonly id: `added:${string}`;
  /** What to do, in their words. */
  readonly text: string;
  readonly resources: readonly Resource['id'][];
  readonly company: 'alone' | 'either' | 'with-someone';
  /** Null where nobody told. */
  readonly minutes: Resource['minutes'] | null;
}

/** The edits without the last one. */
export function undo(edits: readonly PathEdit[]): readonly PathEdit[] {
  return edits.slice(0, -1);
}
