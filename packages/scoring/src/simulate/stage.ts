import type { Config } from '../engine/config.ts';
import type { ScoredItem } from '../item/scored-item.ts';
import type { SimulationDesign } from './design.ts';
import type { SimulatedPeople } from './people.ts';

/** What all sessions of a simulation share. */
export interface Stage {
  readonly design: SimulationDesign;
  readonly people: SimulatedPeople;
  readonly config: Config;
  /** By id. */
  readonly items: ReadonlyMap<string, StagedItem>;
}

/** One item of the bank. */
export interface StagedItem {
  /** As it truly is. */
  readonly item: ScoredItem;
  /** Position in the bank. */
  readonly index: number;
  /** What it truly measures: η = Σ weight·θ over these dimensions. */
  readonly line: readonly (readonly [dimension: number, weight: number])[];
}
