import {
  groundsFromEvents as ownFold,
  type Decision,
  type decide as decideType,
} from '../../../../packages/history/src/index.ts';
import { diceOf } from '../dice.ts';
import { ask, type Verdict } from '../oracle/ask.ts';
import { drawDecisionCase, type DecisionCase } from './draw-decision-case.ts';

/** What two judges said of the same cases, counted. */
export interface DecisionFigures {
  readonly oracleCases: number;
  /** Permitted by the code, refused by the rules. */
  readonly falsePermits: number;
  /** Another answer, another record, or a reason that does not hold. */
  readonly oracleDifferences: number;
  /** How often each reason was met, and `permit`. */
  readonly met: Readonly<Record<string, number>>;
}

/** A case on which they differ. */
export interface Difference {
  readonly seed: number;
  readonly said: Decision;
  readonly rules: Verdict;
  readonly case: DecisionCase;
}

export interface DecisionOptions {
  readonly decide: typeof decideType;
  /** The fold tried instead of the project's own. */
  readonly groundsFromEvents?: typeof ownFold;
  readonly cases: number;
  readonly seed: number;
  /** Most differences kept to be shown, 20 where absent; all are counted. */
  readonly kept?: number;
  readonly onProgress?: (tried: number) => void;
}

/** Asks the code and the rules the same questions. Same seed, same figures. */
export function compareDecisions({
  decide,
  cases,
  seed,
  kept = 20,
  onProgress,
  groundsFromEvents = ownFold,
}: DecisionOptions): {
  readonly figures: DecisionFigures;
  readonly differences: readonly Difference[];
} {
  const met: Record<string, number> = {};
  const differences: Difference[] = [];
  let falsePermits = 0;
  let oracleDifferences = 0;
  for (let turn = 0; turn < cases; turn += 1) {
    const caseSeed = (seed * 1_000_003 + turn) >>> 0;
    const drawn = drawDecisionCase(diceOf(caseSeed), turn);
    const said = decide(groundsFromEvents(drawn.events), drawn.request, drawn.now);
    const rules = expected(drawn);
    const permitted = rules.reasons.length === 0;
    met[said.permit ? 'permit' : said.reason] = (met[said.permit ? 'permit' : said.reason] ?? 0) + 1;
    const same = said.permit ? permitted && said.recordId === rules.recordId : rules.reasons.includes(said.reason);
    if (!same) {
      oracleDifferences += 1;
      falsePermits += said.permit && !permitted ? 1 : 0;
      if (differences.length < kept) differences.push({ seed: caseSeed, said, rules, case: drawn });
    }
    if (turn % 1000 === 999) onProgress?.(turn + 1);
  }
  return { figures: { oracleCases: cases, falsePermits, oracleDifferences, met }, differences };
}

/** A request that makes no sense is refused, with a reason of its own or one that would hold without it. */
function expected({ events, spoiled, request, now, hostile, sane }: DecisionCase): Verdict {
  const told = { events, spoiled: spoiled !== null };
  if (hostile === null) return ask(told, request, now);
  return { reasons: [...hostile.reasons, ...ask(told, sane.request, sane.now).reasons], recordId: null };
}
