import type { Bank } from '@jalon/bank';
import type { BankItem } from '@jalon/items';
import { AREAS, DIMENSIONS, type DimensionId } from '@jalon/referential';
import { defaultModel, type ComfortRule, type Cuts, type Model, type ScoredItem } from '@jalon/scoring';
import { scoredItem } from './scored-item.ts';

/** Everything a diagnostic needs to know before it begins; built once, shared by any number of diagnostics. */
export interface DiagnosticConfig {
  readonly bank: Bank;
  readonly itemsById: ReadonlyMap<string, BankItem>;
  readonly scored: readonly ScoredItem[];
  readonly model: Model;
  readonly cuts: Cuts;
  readonly limits: Limits;
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

export const DEFAULT_LIMITS: Limits = { min: 8, max: 16, seconds: 840, areaSd: 0.45, gain: 0.02, claim: 0.8 };

/**
 * First two activities almost sure to succeed, then comfortable ones, easier after a failure.
 * Costs some precision, keeps people in the room.
 */
export const DEFAULT_COMFORT: ComfortRule = { firstCount: 2, first: 0.85, usual: 0.7, afterOne: 0.8, afterTwo: 0.9 };

/** Cut scores until a standard setting: Basic, Intermediate, Advanced, Highly advanced; groundwork has one. */
export function defaultCuts(): Cuts {
  return Object.fromEntries(DIMENSIONS.map(({ id }) => [id, isGroundwork(id) ? [-1] : [-1, 0, 1, 2]]));
}

/** The configuration that the widget and the simulations use; any part can be replaced. */
export function defaultConfig(bank: Bank, parts: Partial<Omit<DiagnosticConfig, 'bank' | 'itemsById' | 'scored'>> = {}): DiagnosticConfig {
  const dimensions = AREAS.flatMap((area) =>
    area.dimensions.map((id) => ({ id, area: area.id, groundwork: isGroundwork(id) })),
  );
  return {
    bank,
    itemsById: new Map(bank.items.map((entry) => [entry.item.id, entry])),
    scored: bank.items.map(({ item }) => scoredItem(item)),
    model: defaultModel(dimensions, 'inclusion'),
    cuts: defaultCuts(),
    limits: DEFAULT_LIMITS,
    comfort: DEFAULT_COMFORT,
    ...parts,
  };
}

function isGroundwork(id: DimensionId): boolean {
  return id.startsWith('jalon:0');
}
