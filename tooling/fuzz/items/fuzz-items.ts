import { startAttempt } from '../../../packages/items/src/attempt/start-attempt.ts';
import type { BankItem } from '../../../packages/items/src/item/item.ts';
import { seededRandom } from '../../../packages/items/src/random/seeded-random.ts';
import { achievableCredits } from '../../../packages/items/src/simulate/achievable-credits.ts';
import type { stepAttempt } from '../../../packages/items/src/attempt/step-attempt.ts';
import type { stepSession } from '../../../packages/items/src/session/step-session.ts';
import { simulateActions } from '../../../packages/items/src/simulate/simulate-actions.ts';
import type { Fault, FaultKind } from './fault.ts';
import { runCase } from './run-case.ts';
import { runSessionCase } from './run-session-case.ts';
import type { Action } from './sensible-actions.ts';

/** What a search found, counted. */
export interface FuzzFigures extends Readonly<Record<FaultKind, number>> {
  readonly cases: number;
  readonly seed: number;
  /** Cases that were whole sessions, over several items. */
  readonly sessions: number;
  /** Events that were accepted, and that were refused: a search that is refused everything finds nothing. */
  readonly taken: number;
  readonly refused: number;
  /** Simulated items searched, and those whose every declared credit was reached, in each of their languages. */
  readonly simulations: number;
  readonly simulationsAllCredits: number;
}

/** A broken law, and where to see it again: the same item, and those after it in a session, with a random source of this seed. */
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
  /** The machines tried instead of the project's own. */
  readonly machines?: { readonly attempt?: typeof stepAttempt; readonly session?: typeof stepSession };
}

/** Most faults kept to be shown; all are counted. */
const KEPT = 20;
/** One case in seven is a whole session, over so many items at most; drawn apart from what the case draws itself. */
const SESSION_SHARE = 1 / 7;
const SESSION_SALT = 0x5e55;
const SESSION_ITEMS = 4;

/** Plays that many attempts, the items in turn, and looks for the credits of every simulated one. Same seed, same figures. */
export function fuzzItems({ items, cases, seed, onProgress, machines = {} }: FuzzOptions): {
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
  let sessions = 0;
  const ways = new Map<BankItem, readonly (readonly Action[])[]>();
  for (let at = 0; at < cases; at += 1) {
    const bank = items[at % items.length];
    if (bank === undefined) break;
    const known = ways.get(bank) ?? waysOf(bank);
    ways.set(bank, known);
    const caseSeed = (seed * 1_000_003 + at) >>> 0;
    // Drawn, so that no item has its turn in sessions only.
    const isSession = seededRandom(caseSeed ^ SESSION_SALT)() < SESSION_SHARE;
    sessions += isSession ? 1 : 0;
    const report = isSession
      ? runSessionCase(someFrom(items, at), seededRandom(caseSeed), machines.session)
      : runCase(bank, known, seededRandom(caseSeed), machines.attempt);
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
    figures: {
      cases,
      seed,
      sessions,
      ...events,
      ...counts,
      simulations: simulated.length,
      simulationsAllCredits: whole.length,
    },
    faults,
  };
}

/** The item in turn, then others from all over the list. */
function someFrom(items: readonly BankItem[], at: number): readonly BankItem[] {
  const many = Math.min(SESSION_ITEMS, items.length);
  const stride = Math.max(1, Math.floor(items.length / many));
  return Array.from({ length: many }, (_, place) => items[(at + place * stride) % items.length]).filter(
    (one) => one !== undefined,
  );
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
