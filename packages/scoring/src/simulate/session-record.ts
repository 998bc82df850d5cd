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
}
