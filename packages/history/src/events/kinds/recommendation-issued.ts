import { code } from '../check/code.ts';
import { fields } from '../check/fields.ts';
import { listOf } from '../check/list-of.ts';
import { nullable } from '../check/nullable.ts';
import { wholeBetween } from '../check/numbers.ts';
import { oneOf } from '../check/one-of.ts';
import type { EventSchema } from '../event-schema.ts';
import type { Parsed } from '../parsed.ts';
import { versionRef, type VersionRef } from '../version-ref.ts';

/** One step was proposed, in one plan. */
export interface RecommendationIssued {
  /** Everything proposed together has the same plan. */
  readonly plan: string;
  /** The same from one plan to the next: `rule:…`, `need:…`, `added:…`. */
  readonly step: string;
  /** From 0, the first first. */
  readonly rank: number;
  /** Null where no rule advised it. */
  readonly rule: VersionRef | null;
  /** Names of the facts it stands on. */
  readonly reasons: readonly string[];
  /** What it points to, the best first. */
  readonly resources: readonly string[];
  /** The engine, or a helper who added it. */
  readonly by: 'rules' | 'helper';
}

/** See {@link RecommendationIssued}. */
export const RECOMMENDATION_ISSUED: EventSchema<RecommendationIssued> = {
  kind: 'recommendation-issued',
  version: 1,
  parse,
  upcasters: [],
};

function parse(payload: unknown): Parsed<RecommendationIssued> {
  return fields<RecommendationIssued>({
    plan: code,
    step: code,
    rank: wholeBetween(0, 1000),
    rule: nullable(versionRef),
    reasons: listOf(code, { most: 50 }),
    resources: listOf(code, { most: 50 }),
    by: oneOf(['rules', 'helper']),
  })(payload);
}
