import { defaultConfig } from '@jalon/diagnostic';
import { keptPerson, progressOf, type KeptPerson, type ProgressPair } from '@jalon/diagnostic/record';
import type { TypedEvent } from '@jalon/history/events';
import type { Progress } from '@jalon/history/projections';
import type { Bank } from '@jalon/bank';
import { localDay } from '../parts/local-day.ts';

/** All that takes the bank and the measurement: in a chunk of its own. */
export interface Known {
  readonly bank: Bank;
  readonly person: KeptPerson;
  /** What changed between two diagnostics; the last two unless told. */
  readonly progress: (pair?: ProgressPair) => Progress | null;
}

/** What is known of somebody from what was kept. */
export function knownOf(events: readonly TypedEvent[], bank: Bank): Known {
  const config = defaultConfig(bank);
  return {
    bank,
    person: keptPerson(events, config, { dayOf: localDay }),
    progress: (pair) => progressOf(events, config, pair),
  };
}
