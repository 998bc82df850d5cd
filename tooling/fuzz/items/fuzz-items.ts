import { startAttempt } from '../../../packages/items/src/attempt/start-attempt.ts';
import type { BankItem } from '../../../packages/items/src/item/item.ts';
import { seededRandom } from '../../../packages/items/src/random/seeded-random.ts';
import { achievableCredits } from '../../../packages/items/src/simulate/achievable-credits.ts';
import { simulateActions } from '../../../packages/items/src/simulate/simulate-actions.ts';
import type { Fault, FaultKind } from './fault.ts';
import { runCase } from './run-case.ts';
import type { Action } from './sensible-actions.ts';

/** What a search found, counted. */
export interface FuzzFigures extends Readonly<Record<FaultKind, number>> {
  readonly cases: number;
  readonly seed: number;
  /** Events that were accepted, and that were refused: a search that is refused everything finds nothing. */
  readonly taken: number;
  readonly refused: number;
  /** Simulated items searched, and those whose every declared credit was reached, in each of their languages. */
  readonly simulations: number;
  readonly simulationsAllCredits: number;
}

/** A broken law, and where to see it again: the same item with a random source of this seed. */
export interface FoundFault extends Fault {
  readonly item: string;
  readonly seed: number;
}

export interface FuzzOptions {
  readonly items: readonly BankItem[];
  readonly cases: number;
  readonly seed: number;
  /** Called now and then with how many cases were played. */
  readonly onProgress?: (played: number) => void;
}

/** Most faults kept to be shown; all are counted. */
const KEPT = 20;

/** Plays that many attempts, the items in turn, and looks for the credits of every simulated one. Same seed, same figures. */
export function fuzzItems({ items, cases, seed, onProgress }: FuzzOptions): {
  readonly figures: FuzzFigures;
  readonly faults: readonly FoundFault[];
} {
  const counts: Record<FaultKind, number> = {
    exceptions: 0,
    illegalStates: 0,
    replayDifferences: 0,
    creditOutOfBounds: 0,
  };
  const events = { taken: 0, refused: 0 };
  const faults: FoundFault[] = [];
  const ways = new Map<BankItem, readonly (readonly Action[])[]>();
  for (let at = 0; at < cases; at += 1) {
    const bank = items[at % items.length];
    if (bank === undefined) break;
    const known = ways.get(bank) ?? waysOf(bank);
    ways.set(bank, known);
    const caseSeed = (seed * 1_000_003 + at) >>> 0;
    const report = runCase(bank, known, seededRandom(caseSeed));
    events.taken += report.taken;
    events.refused += report.refused;
    for (const fault of report.faults) {
      counts[fault.kind] += 1;
      if (faults.length < KEPT) faults.push({ ...fault, item: bank.item.id, seed: caseSeed });
    }
    if (at % 1000 === 999) onProgress?.(at + 1);
  }
  const simulated = items.filter(({ item }) => item.type === 'simulation');
  const whole = simulated.filter(hasAllCredits);
  return {
    figures: { cases, seed, ...events, ...counts, simulations: simulated.length, simulationsAllCredits: whole.length },
    faults,
  };
}

/** The actions that lead to each credit, as a simulated person finds them; none where something throws, which the cases then show. */
function waysOf({ item, key }: BankItem): readonly (readonly Action[])[] {
  try {
    startAttempt(item, { locale: 'fr', seed: 1 });
    return item.meta.parameters.credits.map(
      (credit) => simulateActions(item.content.fr, key, { kind: 'credit', credit }, () => 0) as readonly Action[],
    );
  } catch {
    return [];
  }
}

function hasAllCredits({ item, key }: BankItem): boolean {
  try {
    return Object.keys(item.content).every(
      (locale) => achievableCredits(item, key, locale).length === item.meta.parameters.credits.length,
    );
  } catch {
    return false;
  }
}
