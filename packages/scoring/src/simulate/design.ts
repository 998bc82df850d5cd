import type { ScoredItem } from '../item/scored-item.ts';
import type { Model } from '../prior/model.ts';
import type { ComfortRule } from '../select/comfort-rule.ts';
import type { SessionDesign } from '../select/choose-next.ts';
import type { StopRule } from '../stop/stop-rule.ts';
import type { Cuts } from '../summary/summary.ts';
import type { GeneratedItems } from './generate-items.ts';
import type { WrittenCriterion } from './written-criterion.ts';

/** What is tried on simulated people. Plain JSON: a design is a file that others can rerun. */
export interface SimulationDesign {
  readonly schema: 'jalon.simulation/1';
  /** Drives the answers and the draws among equally good items; one seed, one result. */
  readonly seed: number;
  /** The prior that the engine measures with, right or wrong. */
  readonly model: Model;
  /** The items as the engine believes them, or how to make some up. */
  readonly items: readonly ScoredItem[] | GeneratedItems;
  /** What is true where it differs from what the engine believes. */
  readonly truth?: SimulationTruth;
  readonly choice: ItemChoice;
  readonly stop: SimulationStop;
  /** Cut scores: for stop rules that look at levels, and to compare levels found with true ones. */
  readonly cuts?: Cuts;
  /** Least probability at which a level counts as claimed; .8 unless said. */
  readonly claimAt?: number;
  /** Numbers of answers after which everybody is measured too, besides the end. */
  readonly checkpoints?: readonly number[];
  /** Borders of the regions of ability, logits, increasing; −2, −1, 0, 1, 2 unless said. */
  readonly regions?: readonly number[];
}

/** The world as it is, for wrong priors, wrong correlations and wrong item parameters. */
export interface SimulationTruth {
  /** People are drawn from this; same dimensions as the engine's. */
  readonly model?: Model;
  /** People answer to these; same ids as the engine's. */
  readonly items?: readonly ScoredItem[];
}

/** How the next item is chosen. */
export type ItemChoice =
  | {
      /** As `selectNext` chooses. */
      readonly kind: 'adaptive';
      readonly perSecond: boolean;
      readonly comfort: ComfortRule | null;
      readonly randomesque: number;
      readonly weights?: Readonly<Record<string, number>>;
      /** `a-optimal` unless said. */
      readonly criterion?: WrittenCriterion;
    }
  | SessionChoice
  /** The same items in the same order for everybody. */
  | { readonly kind: 'fixed'; readonly items: readonly string[] }
  | { readonly kind: 'random' };

/**
 * The session that people get, step by step as `chooseNext` runs it: screening, constraints, filters, comfort, and a stop rule of its own
 * (`stop` of the simulation then only says how long to go on at most). Its `cuts` are for that rule, the simulation's for the report.
 */
export interface SessionChoice extends Omit<SessionDesign, 'select'> {
  readonly kind: 'session';
  /** How it chooses, the criterion by name. */
  readonly select: Omit<SessionDesign['select'], 'criterion'> & { readonly criterion?: WrittenCriterion };
}

/** When a session ends: at `items` answers at the latest, or as soon as the rule is met. */
export interface SimulationStop {
  readonly items: number;
  /** Absent for a session, which has its own. */
  readonly rule?: StopRule;
}
