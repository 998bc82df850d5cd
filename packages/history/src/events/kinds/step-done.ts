import { code } from '../check/code.ts';
import { fields } from '../check/fields.ts';
import { nullable } from '../check/nullable.ts';
import { oneOf } from '../check/one-of.ts';
import type { EventSchema } from '../event-schema.ts';
import type { Parsed } from '../parsed.ts';

/** A step was done; or, `done` being false, was said to be by mistake. */
export interface StepDone {
  readonly plan: string;
  readonly step: string;
  readonly done: boolean;
  /** Null where nobody told. */
  readonly how: 'alone' | 'with-help' | null;
}

/** See {@link StepDone}. */
export const STEP_DONE: EventSchema<StepDone> = { kind: 'step-done', version: 1, parse, upcasters: [] };

function parse(payload: unknown): Parsed<StepDone> {
  return fields<StepDone>({
    plan: code,
    step: code,
    done: oneOf([true, false]),
    how: nullable(oneOf(['alone', 'with-help'])),
  })(payload);
}
