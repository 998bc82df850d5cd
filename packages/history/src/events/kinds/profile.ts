import { checkOf } from '../check/check.ts';
import { code } from '../check/code.ts';
import { fields, type FieldChecks } from '../check/fields.ts';
import { listOf } from '../check/list-of.ts';
import { nullable } from '../check/nullable.ts';
import { numberBetween, wholeBetween } from '../check/numbers.ts';
import { oneOf } from '../check/one-of.ts';
import { variantOf } from '../check/variant-of.ts';
import type { EventSchema } from '../event-schema.ts';
import type { Parsed } from '../parsed.ts';
import { versionRef, type VersionRef } from '../version-ref.ts';

/** Where somebody stood, with how sure that was, and what computed it. */
export interface Profile {
  /** The diagnostic it comes from; null where it was computed from several, or by somebody. */
  readonly diagnostic: string | null;
  readonly engine: VersionRef;
  /** The parameters of the items. */
  readonly parameters: VersionRef;
  /** True while any parameter is declared by an author rather than calibrated. */
  readonly provisional: boolean;
  readonly dimensions: readonly ProfileEstimate[];
  readonly areas: readonly Omit<ProfileEstimate, 'basis'>[];
}

/** One estimate. Logits. */
export interface ProfileEstimate {
  /** Of the dimension or of the area, such as `digcomp:2.1`. */
  readonly id: string;
  readonly mean: number;
  /** Above 0. */
  readonly sd: number;
  /** Answers on this very thing. */
  readonly answers: number;
  /**
   * What it stands on: answers now (`observed`) or in an earlier diagnostic (`previous`); or, borrowed, answers on what goes with it
   * (`neighbours`) or nothing but what is usual (`prior`).
   */
  readonly basis: 'observed' | 'previous' | 'neighbours' | 'prior';
  readonly claim: LevelClaim;
}

/** What was said of a level: one, two neighbours, or nothing. */
export type LevelClaim =
  | { readonly kind: 'level'; readonly level: string; readonly probability: number }
  | { readonly kind: 'range'; readonly from: string; readonly to: string; readonly probability: number }
  | { readonly kind: 'unexplored' };

/** See {@link Profile}. */
export const PROFILE: EventSchema<Profile> = { kind: 'profile', version: 1, parse, upcasters: [] };

function parse(payload: unknown): Parsed<Profile> {
  return fields<Profile>({
    diagnostic: nullable(code),
    engine: versionRef,
    parameters: versionRef,
    provisional: oneOf([true, false]),
    dimensions: listOf(
      fields<ProfileEstimate>({ ...estimate(), basis: oneOf(['observed', 'previous', 'neighbours', 'prior']) }),
      { most: 200 },
    ),
    areas: listOf(fields<Omit<ProfileEstimate, 'basis'>>(estimate()), { most: 50 }),
  })(payload);
}

function estimate(): FieldChecks<Omit<ProfileEstimate, 'basis'>> {
  return {
    id: code,
    mean: numberBetween(-20, 20),
    sd: numberBetween(1e-6, 20),
    answers: wholeBetween(0, 1000),
    claim: variantOf<LevelClaim>('kind', {
      level: fields<Claim<'level'>>({ kind: oneOf(['level']), level: code, probability }),
      range: fields<Claim<'range'>>({ kind: oneOf(['range']), from: code, to: code, probability }),
      unexplored: fields<Claim<'unexplored'>>({ kind: oneOf(['unexplored']) }),
    }),
  };
}

type Claim<K extends LevelClaim['kind']> = Extract<LevelClaim, { readonly kind: K }>;

/** Sums of probabilities may pass 1 by a rounding. */
function probability(value: unknown): Parsed<number> {
  const holds = (one: unknown): boolean => typeof one === 'number' && one >= 0 && one <= 1 + 1e-9;
  return checkOf<number>(holds, 'a probability')(value);
}
