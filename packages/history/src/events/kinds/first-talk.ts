import { code } from '../check/code.ts';
import { fields } from '../check/fields.ts';
import { listOf } from '../check/list-of.ts';
import { nullable } from '../check/nullable.ts';
import { oneOf } from '../check/one-of.ts';
import { recordOf } from '../check/record-of.ts';
import type { EventSchema } from '../event-schema.ts';
import type { Parsed } from '../parsed.ts';
import { versionRef, type VersionRef } from '../version-ref.ts';

/** The first talk with somebody, in codes. */
export interface FirstTalk {
  readonly bank: VersionRef;
  /** Options chosen, by question; null: would rather not answer. A question that is absent was not asked. */
  readonly answers: Readonly<Partial<Record<string, readonly string[] | null>>>;
  /** Where the person stands with each barrier that was talked of. */
  readonly barriers: Readonly<Partial<Record<BarrierCode, BarrierStanding>>>;
  readonly urgency: 'yes' | 'no' | 'unknown';
  /** The person alone, or to somebody who typed it in, or on paper first. */
  readonly told: 'self' | 'spoken' | 'paper';
}

/** F1 connection … F13 time. */
export type BarrierCode = (typeof BARRIERS)[number];

/** `refused`: would rather not say, so that nobody asks again. */
export type BarrierStanding = 'need' | 'strength' | 'refused';

const BARRIERS = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10', 'F11', 'F12', 'F13'] as const;

/** Version 1 had two lists of barriers, and could not tell what was never asked from what somebody would rather not say. */
export const FIRST_TALK: EventSchema<FirstTalk> = { kind: 'first-talk', version: 2, parse, upcasters: [fromVersion1] };

function parse(payload: unknown): Parsed<FirstTalk> {
  return fields<FirstTalk>({
    bank: versionRef,
    answers: recordOf(code, nullable(listOf(code, { most: 20, distinct: true })), 100),
    barriers: recordOf(oneOf(BARRIERS), oneOf(['need', 'strength', 'refused']), BARRIERS.length),
    urgency: oneOf(['yes', 'no', 'unknown']),
    told: oneOf(['self', 'spoken', 'paper']),
  })(payload);
}

interface FirstTalk1 extends Omit<FirstTalk, 'answers' | 'barriers'> {
  readonly answers: Readonly<Partial<Record<string, readonly string[]>>>;
  readonly barriers: readonly BarrierCode[];
  readonly strengths: readonly BarrierCode[];
}

/** What was in both lists is a need: nobody is left without help for having been told strong. */
function fromVersion1(payload: unknown): Parsed<FirstTalk> {
  const codes = listOf(oneOf(BARRIERS), { most: BARRIERS.length, distinct: true });
  const parsed = fields<FirstTalk1>({
    bank: versionRef,
    answers: recordOf(code, listOf(code, { most: 20, distinct: true }), 100),
    barriers: codes,
    strengths: codes,
    urgency: oneOf(['yes', 'no', 'unknown']),
    told: oneOf(['self', 'spoken', 'paper']),
  })(payload);
  if (!parsed.ok) return parsed;
  const { strengths, barriers, ...rest } = parsed.value;
  const standings: Partial<Record<BarrierCode, BarrierStanding>> = {};
  for (const barrier of strengths) standings[barrier] = 'strength';
  for (const barrier of barriers) standings[barrier] = 'need';
  return { ok: true, value: { ...rest, barriers: standings } };
}
