import { wrong } from '../check/check.ts';
import { code } from '../check/code.ts';
import { fields } from '../check/fields.ts';
import { instant } from '../check/instants.ts';
import { listOf } from '../check/list-of.ts';
import { nullable } from '../check/nullable.ts';
import { numberBetween, wholeBetween } from '../check/numbers.ts';
import { oneOf } from '../check/one-of.ts';
import type { EventSchema } from '../event-schema.ts';
import type { Parsed } from '../parsed.ts';

/** What one answer showed, and when. */
export interface Observation {
  /** The diagnostic it belongs to; null for practice. */
  readonly diagnostic: string | null;
  /** What it is about, such as `digcomp:2.1`. */
  readonly dimension: string;
  /** When it was handed in. */
  readonly at: string;
  readonly observation: ObservedAnswer;
}

/** An observation of `@jalon/items` as it is: codes alone, never what was typed. */
export interface ObservedAnswer {
  readonly schema: 'jalon.observation/1';
  readonly itemId: `item:${string}`;
  readonly itemVersion: string;
  readonly status: (typeof STATUSES)[number];
  /** 0–1 for `answered` and `assisted`, else null. */
  readonly credit: number | null;
  /** Names of evidence rules. */
  readonly evidence: readonly string[];
  readonly reason?: string;
  readonly source: 'screen' | 'paper';
  readonly behaviour?: 'practise' | 'transcribe';
  readonly declared?: true;
  readonly awareness?: true;
  readonly helpAsked?: number;
  readonly hints?: number;
  readonly examples?: number;
}

const STATUSES = [
  'answered',
  'dont_know',
  'skipped',
  'assisted',
  'not_applicable',
  'technical_failure',
  'incomplete',
] as const;

/** See {@link Observation}. */
export const OBSERVATION: EventSchema<Observation> = { kind: 'observation', version: 1, parse, upcasters: [] };

function parse(payload: unknown): Parsed<Observation> {
  return fields<Observation>({ diagnostic: nullable(code), dimension: code, at: instant, observation: answer })(
    payload,
  );
}

function answer(value: unknown): Parsed<ObservedAnswer> {
  const times = { optional: wholeBetween(0, 1000) };
  const parsed = fields<ObservedAnswer>({
    schema: oneOf(['jalon.observation/1']),
    itemId: itemId,
    itemVersion: code,
    status: oneOf(STATUSES),
    credit: nullable(numberBetween(0, 1)),
    evidence: listOf(code, { most: 50 }),
    reason: { optional: code },
    source: oneOf(['screen', 'paper']),
    behaviour: { optional: oneOf(['practise', 'transcribe']) },
    declared: { optional: oneOf([true]) },
    awareness: { optional: oneOf([true]) },
    helpAsked: times,
    hints: times,
    examples: times,
  })(value);
  if (!parsed.ok) return parsed;
  const { status, credit } = parsed.value;
  const isCredited = status === 'answered' || status === 'assisted';
  return isCredited === (credit !== null)
    ? parsed
    : { ...wrong('a number for answered and assisted, null otherwise'), field: 'credit' };
}

function itemId(value: unknown): Parsed<`item:${string}`> {
  const parsed = code(value);
  return parsed.ok && parsed.value.startsWith('item:')
    ? { ok: true, value: parsed.value as `item:${string}` }
    : wrong('an id such as item:mail-open');
}
