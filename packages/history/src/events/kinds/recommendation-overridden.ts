import { code } from '../check/code.ts';
import { fields } from '../check/fields.ts';
import { nullable } from '../check/nullable.ts';
import { oneOf } from '../check/one-of.ts';
import { OVERRIDE_REASONS, type OverrideReason } from '../decision-codes.ts';
import type { EventSchema } from '../event-schema.ts';
import type { Parsed } from '../parsed.ts';

/** A helper decided otherwise; what was proposed stays beside it. */
export interface RecommendationOverridden {
  readonly plan: string;
  readonly step: string;
  readonly reason: OverrideReason;
  /** The step in its place; null: nothing. */
  readonly instead: string | null;
  /** An opaque id of the helper. */
  readonly helper: string;
}

/** See {@link RecommendationOverridden}. */
export const RECOMMENDATION_OVERRIDDEN: EventSchema<RecommendationOverridden> = {
  kind: 'recommendation-overridden',
  version: 1,
  parse,
  upcasters: [],
};

function parse(payload: unknown): Parsed<RecommendationOverridden> {
  return fields<RecommendationOverridden>({
    plan: code,
    step: code,
    reason: oneOf(OVERRIDE_REASONS),
    instead: nullable(code),
    helper: code,
  })(payload);
}
