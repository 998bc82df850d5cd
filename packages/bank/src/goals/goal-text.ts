import type { GoalId, Localised } from '@jalon/referential';

/** What is said of a life goal beside its label, which is in `@jalon/referential/goals`. */
export interface GoalText {
  readonly id: GoalId;
  /** Why it is worth it, one sentence. */
  readonly invite: Localised;
  /** The first small step, one sentence. */
  readonly first: Localised;
  /** Practice paths and mirror services that serve it, the most useful first. */
  readonly paths: readonly (`path:${string}` | `mirror:${string}`)[];
}
