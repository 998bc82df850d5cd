import type { Company, LeftOut, StepCode, Where } from '../path.ts';
import type { RefusalReason } from '../path-edit.ts';
import type { Stage } from '../stage.ts';

/** Every sentence about a path that is not in the content, in one language. */
export interface PathWords {
  /** Headings, for a mediator. */
  readonly stages: Readonly<Record<Stage, string>>;
  readonly company: Readonly<Record<Company, string>>;
  readonly where: Readonly<Record<Where, string>>;
  readonly minutes: (least: number, most: number) => string;
  /** Where the step is to reach somebody: what comes of it is not counted. */
  readonly contactMinutes: (least: number, most: number) => string;
  /** What a code says to the learner; null where it is no matter of theirs. */
  readonly learner: Readonly<Record<StepCode, string | null>>;
  readonly mediator: Readonly<Record<StepCode, string>>;
  /** What a goal asks for beyond the rules: the dimension and the goals, in their own words. */
  readonly need: {
    readonly title: (dimension: string) => string;
    readonly learner: (goal: string) => string;
    readonly mediator: (dimension: string, goals: string) => string;
  };
  readonly certificate: { readonly learner: string; readonly mediator: string };
  /** Where a mediator added a step. */
  readonly added: { readonly learner: string; readonly mediator: string };
  /** The date of a place, written as it is in its data. */
  readonly placeDate: (day: string | undefined) => string;
  readonly phone: (number: string) => string;
  readonly leftOut: Readonly<Record<LeftOut['code'], string>>;
  readonly refusal: Readonly<Record<RefusalReason, string>>;
  /** Nothing is known, or nothing is left to advise. */
  readonly empty: { readonly learner: string; readonly mediator: string };
}
