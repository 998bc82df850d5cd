import type { FilterCode } from '../select/blueprint/narrow.ts';
import type { StopReason } from '../stop/stop-rule.ts';
import type { Summary } from '../summary/summary.ts';
import type { SimulatedPerson } from './people.ts';

/** What was estimated of somebody at some length. */
export interface Reading {
  readonly answers: number;
  readonly dimensions: readonly Pick<
    Summary['dimensions'][number],
    'mean' | 'sd' | 'interval90' | 'basis' | 'levels'
  >[];
}

/** Why a session ended: what its rule said, `length` at the most answers of the simulation too, or nothing left to ask. */
export type SessionEnd = StopReason['code'];

/** One simulated session. */
export interface SessionRecord {
  readonly person: SimulatedPerson;
  /** Items in the order asked. */
  readonly items: readonly string[];
  /** One per checkpoint reached, then that of the end. */
  readonly readings: readonly Reading[];
  readonly end: Reading;
  readonly seconds: number;
  readonly successes: number;
  /** The longest row of failures. */
  readonly longestFailures: number;
  /** Without repeats. */
  readonly ends: readonly SessionEnd[];
  /** Constraints set aside at some step because they left nothing to ask, without repeats. */
  readonly setAside: readonly FilterCode[];
}
