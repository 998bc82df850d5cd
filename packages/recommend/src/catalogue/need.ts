import type { BarrierId, DimensionId, GoalId } from '@jalon/referential';

/** What something is looked for: a dimension to get on in, a barrier to lift, or a goal to reach. */
export type Need =
  | { readonly kind: 'dimension'; readonly dimension: DimensionId }
  | { readonly kind: 'barrier'; readonly barrier: BarrierId }
  | { readonly kind: 'goal'; readonly goal: GoalId };
