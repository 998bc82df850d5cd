import type { Bank } from '@jalon/bank';
import type { BankItem } from '@jalon/items';
import { AREAS, type DimensionId, type GoalId } from '@jalon/referential';
import { GOAL_NEEDS } from '@jalon/referential/goal-needs';
import {
  defaultComfortRule,
  defaultModel,
  type ComfortRule,
  type Cuts,
  type Model,
  type ScoredItem,
} from '@jalon/scoring';
import { isEvidence } from './declarations.ts';
import { scoredItem } from './scored-item.ts';

/** Everything a diagnostic needs to know before it begins; built once, shared by any number of diagnostics. */
export interface DiagnosticConfig {
  readonly bank: Bank;
  readonly itemsById: ReadonlyMap<string, BankItem>;
  readonly scored: readonly ScoredItem[];
  readonly model: Model;
  readonly cuts: Cuts;
  readonly limits: Limits;
  /** What people may want to do, and what each asks for: the competences that then weigh more. */
  readonly goals: readonly {
    readonly id: GoalId;
    readonly needs: readonly { readonly dimension: DimensionId }[];
  }[];
  /** Null switches the comfort rule off: for measurement benchmarks only, never for people. */
  readonly comfort: ComfortRule | null;
}

/** When a diagnostic ends by itself. Lengths are in activities. */
export interface Limits {
  readonly min: number;
  readonly max: number;
  /** Expected time of all activities, seconds: plans the length, is never shown. */
  readonly seconds: number;
  /** Every area's posterior standard deviation at or below this: sure enough. */
  readonly areaSd: number;
  /** The best next activity would remove less than this share of the weighted uncertainty: not worth asking. */
  readonly gain: number;
  /** A level is claimed from this probability on; below, a range. */
  readonly claim: number;
}

/** 8 to 16 activities within 14 expected minutes; area deviations in logits; `gain` and `areaSd` tuned by simulation, `claim` a promise to people. */
export const DEFAULT_LIMITS: Limits = { min: 8, max: 16, seconds: 840, areaSd: 0.45, gain: 0.014, claim: 0.8 };

/**
 * Prior variance, wider than the measurement engine's 1.5: the public of a town hall runs from people who never held a
 * mouse to people at ease. Simulated on beginners, mid-level and advanced people, 1.5 gave 90 % intervals that covered
 * .83, .94 and .77; 2 gives .92, .97 and .91.
 */
const VARIANCE = 2;

/** Cut scores until a standard setting: Basic, Intermediate, Advanced, Highly advanced; groundwork has one. */
export function defaultCuts(): Cuts {
  return Object.fromEntries(
    AREAS.flatMap(({ dimensions }) => dimensions).map((id) => [id, isGroundwork(id) ? [-1] : [-1, 0, 1, 2]]),
  );
}

/** The configuration that the widget and the simulations use; any part can be replaced. */
export function defaultConfig(
  bank: Bank,
  parts: Partial<Omit<DiagnosticConfig, 'bank' | 'itemsById' | 'scored'>> = {},
): DiagnosticConfig {
  const dimensions = AREAS.flatMap((area) =>
    area.dimensions.map((id) => ({ id, area: area.id, groundwork: isGroundwork(id) })),
  );
  return {
    bank,
    itemsById: new Map(bank.items.map((entry) => [entry.item.id, entry])),
    scored: bank.items.filter(({ item }) => isEvidence(item)).map(({ item }) => scoredItem(item)),
    model: { ...defaultModel(dimensions, 'inclusion'), variance: VARIANCE },
    cuts: defaultCuts(),
    limits: DEFAULT_LIMITS,
    goals: GOAL_NEEDS,
    comfort: defaultComfortRule(),
    ...parts,
  };
}

function isGroundwork(id: DimensionId): boolean {
  return id.startsWith('jalon:0');
}
