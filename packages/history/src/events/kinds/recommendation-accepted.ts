import { code } from '../check/code.ts';
import { fields } from '../check/fields.ts';
import { oneOf } from '../check/one-of.ts';
import { DECIDERS, type Decider } from '../decision-codes.ts';
import type { EventSchema } from '../event-schema.ts';
import type { Parsed } from '../parsed.ts';

/** A step was agreed on; so is one that was refused before. */
export interface RecommendationAccepted {
  readonly plan: string;
  readonly step: string;
  /** Only this one, that was refused before. */
  readonly resource?: string;
  readonly by: Decider;
}

/** See {@link RecommendationAccepted}. */
export const RECOMMENDATION_ACCEPTED: EventSchema<RecommendationAccepted> = {
  kind: 'recommendation-accepted',
  version: 1,
  parse,
  upcasters: [],
};

function parse(payload: unknown): Parsed<RecommendationAccepted> {
  return fields<RecommendationAccepted>({ plan: code, step: code, resource: { optional: code }, by: oneOf(DECIDERS) })(
    payload,
  );
}
