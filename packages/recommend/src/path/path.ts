import type { DimensionId, GoalId, Level } from '@jalon/referential';
import type { Facts } from '../fact.ts';
import type { Resource, ResourceNeed } from '../resource.ts';
import type { Audience, Rule } from '../rule.ts';
import type { NearestChange } from '../change.ts';
import type { ReasonNode } from '../reason-node.ts';
import type { Beside } from './beside.ts';
import type { RefusalReason } from './path-edit.ts';
import type { PathPlace } from './path-place.ts';
import type { Stage } from './stage.ts';

/** What to do, in order, with the reasons: plain JSON, without a name. */
export interface Path {
  readonly schema: 'jalon.pathway/1';
  /** Every step, first things first: what a mediator sees. */
  readonly steps: readonly PathStep[];
  /** Ids of the steps that the learner is shown, in the order of `steps`: at most three. */
  readonly shown: readonly StepId[];
  /** Steps that a mediator marked as done. */
  readonly done: readonly PathStep[];
  /** Advice that holds and is not among the steps, and why. */
  readonly leftOut: readonly LeftOut[];
  /** What answers each goal and lifts each barrier without anything to learn: for a mediator. */
  readonly beside: readonly Beside[];
  /** Names of facts worth asking about first, at most three: they would settle some advice. */
  readonly toAsk: readonly string[];
  /** What the goals need and nobody has looked at yet, the most specific first. */
  readonly toTry: readonly DimensionId[];
  /** Edits that name a step or a resource nobody knows, by their place in the list. */
  readonly unheard: readonly number[];
}

/**
 * `rule:…` for the advice of a rule, `need:…` for what a goal asks beyond the rules (`need:digcomp:2.3`), `step:…` for what the
 * builder knows by itself, `added:…` for what a mediator added.
 */
export type StepId = Rule['id'] | `need:${DimensionId}` | 'step:certificate' | `added:${string}`;

/** One step. */
export interface PathStep {
  readonly id: StepId;
  readonly stage: Stage;
  readonly audience: Audience;
  /** The sentences of its rule; null where there is no rule: messages say why from the codes. */
  readonly because: Rule['because'] | null;
  /** What a mediator wrote, for a step that they added. */
  readonly text: string | null;
  /** The facts it stands on, with the answers behind them. */
  readonly facts: Facts;
  /** Why its rule holds, for a mediator; null where no rule advises it. */
  readonly reasons: ReasonNode | null;
  /** Names of facts of its rule that nobody told, or no longer. */
  readonly missing: readonly string[];
  /** What would end the advice, where `evaluate` was given `nearest`: for a mediator. */
  readonly nearest: NearestChange | null;
  /** What it teaches first; null where it teaches nothing. */
  readonly dimension: DimensionId | null;
  /** How far, where a goal asks for it. */
  readonly level: Level | 'groundwork' | null;
  /** Goals of the person that it serves. */
  readonly goals: readonly GoalId[];
  /** The best first; none of them is in another step. */
  readonly resources: readonly Resource[];
  /** All that it may point to, whichever step has it: what a pinned step is made from again. */
  readonly pointsTo: readonly Resource['id'][];
  /** Offers about the same thing, for a mediator to look at: nothing tells for whom they were made. */
  readonly also: readonly Resource[];
  /** Places to go to or to call, where some were given. */
  readonly places: readonly PathPlace[];
  readonly company: Company;
  readonly where: Where;
  /** How long it takes; to reach somebody where that is the step. Null where nobody told. */
  readonly minutes: Resource['minutes'] | null;
  readonly codes: readonly StepCode[];
  /** The recommendation’s: whether its rule stands on something sensitive; absent where `evaluate` was not asked, or no rule advises it. */
  readonly sensitive?: boolean;
}

/** With whom. */
export type Company = 'alone' | 'either' | 'with-someone';

/** Where: on a device one has, with somebody one knows, at a place, by telephone or letter. */
export type Where = 'own-device' | 'near-you' | 'place' | 'phone';

/** What is said of a step beside its reasons. Closed. */
export type StepCode =
  /** Can be begun today, in at most the minutes there are. */
  | 'today'
  /** The first thing is to reach somebody. */
  | 'contact-first'
  /** The same, for somebody who cannot be asked to call. */
  | 'contact-in-writing'
  /** What comes after cannot begin without it. */
  | 'blocks-the-rest'
  | `waits-for-${ResourceNeed | 'device'}`
  /** Takes longer than the person has today. */
  | 'too-long-today'
  /** Nobody told how long it takes. */
  | 'minutes-unknown'
  /** Whoever acts for somebody needs a written mandate. */
  | 'mandate-reminder'
  /** To be done by somebody who may act for the person. */
  | 'aidants-connect'
  /** The place data are older than twelve months, or undated. */
  | 'call-before-coming'
  /** The same, for somebody who cannot be asked to call. */
  | 'write-before-coming'
  /** A certificate is asked for elsewhere: what was done here is not converted. */
  | 'certificate-is-a-route'
  | 'pinned'
  | 'added'
  | 'moved'
  /** Kept because it was pinned: its rule no longer holds. */
  | 'no-longer-advised'
  /** Kept because it was pinned: all that it pointed to is done, refused or elsewhere in the path. */
  | 'nothing-left'
  /** A mediator put it before what it usually needs. */
  | 'before-its-prerequisite';

/** Advice that is not among the steps. */
export interface LeftOut {
  readonly id: StepId;
  readonly code: 'not-wished' | 'in-hand' | 'nothing-new' | 'nothing-here' | 'refused' | 'done';
  /** Why a mediator refused it. */
  readonly reason?: RefusalReason;
  /** The step itself where it was pinned: a mediator is told, and it comes back once it may. */
  readonly pinned?: PathStep;
}
