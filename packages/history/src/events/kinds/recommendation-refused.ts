import { code } from '../check/code.ts';
import { fields } from '../check/fields.ts';
import { oneOf } from '../check/one-of.ts';
import { DECIDERS, REFUSAL_REASONS, type Decider, type RefusalReason } from '../decision-codes.ts';
import type { EventSchema } from '../event-schema.ts';
import type { Parsed } from '../parsed.ts';

/** A step was refused, or only one of the things it points to. It is respected until accepted. */
export interface RecommendationRefused {
  readonly plan: string;
  readonly step: string;
  /** Only this one is refused; the step stays. */
  readonly resource?: string;
  readonly reason: RefusalReason;
  readonly by: Decider;
}

/** See {@link RecommendationRefused}. */
export const RECOMMENDATION_REFUSED: EventSchema<RecommendationRefused> = {
  kind: 'recommendation-refused',
  version: 1,
  parse,
  upcasters: [],
};

function parse(payload: unknown): Parsed<RecommendationRefused> {
  return fields<RecommendationRefused>({
    plan: code,
    step: code,
    resource: { optional: code },
    reason: oneOf(REFUSAL_REASONS),
    by: oneOf(DECIDERS),
  })(payload);
}
