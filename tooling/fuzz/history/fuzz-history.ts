import { decide } from '../../../packages/history/src/index.ts';
import { EVERY_RULE, type HubRules } from '../../../packages/history/src/hub/hub-rules.ts';
import { compareDecisions, type Difference } from './decisions/compare-decisions.ts';
import { fuzzHistories, type FoundHistory, type HistoryFigures } from './histories/fuzz-histories.ts';

/** What the whole search found, counted. */
export interface FuzzHistoryFigures extends HistoryFigures {
  readonly oracleCases: number;
  readonly falsePermits: number;
  readonly oracleDifferences: number;
  /** How often each reason was met, and `permit`. */
  readonly met: Readonly<Record<string, number>>;
  /** Of `seededBugs`, those found out. */
  readonly seededBugsCaught: number;
  readonly seededBugs: number;
  /** Histories that it took to find each. */
  readonly caughtAfter: Readonly<Record<keyof HubRules, number | null>>;
}

export interface FuzzHistoryOptions {
  readonly histories: number;
  readonly oracleCases: number;
  readonly seed: number;
  readonly onProgress?: (what: string) => void;
}

/** Histories within which a hub that misses a rule has to be found out. */
const WITHIN = 5000;

/** Decisions beside the rules, then hubs that miss a rule, then histories. Same seed, same figures. */
export async function fuzzHistory({ histories, oracleCases, seed, onProgress }: FuzzHistoryOptions): Promise<{
  readonly figures: FuzzHistoryFigures;
  readonly differences: readonly Difference[];
  readonly found: readonly FoundHistory[];
}> {
  const decisions = compareDecisions({
    decide,
    cases: oracleCases,
    seed,
    onProgress: (tried) => onProgress?.(`${tried} of ${oracleCases} decisions`),
  });
  const rules = Object.keys(EVERY_RULE) as readonly (keyof HubRules)[];
  const caughtAfter: Record<string, number | null> = {};
  for (const rule of rules) caughtAfter[rule] = await foundAfter({ ...EVERY_RULE, [rule]: false }, seed);
  const { figures, found } = await fuzzHistories({
    histories,
    seed,
    onProgress: (tried) => onProgress?.(`${tried} of ${histories} histories`),
  });
  return {
    figures: {
      ...figures,
      ...decisions.figures,
      seededBugsCaught: rules.filter((rule) => caughtAfter[rule] !== null).length,
      seededBugs: rules.length,
      caughtAfter: caughtAfter as FuzzHistoryFigures['caughtAfter'],
    },
    differences: decisions.differences,
    found,
  };
}

/** After how many histories a hub is found out; null where it is not. */
async function foundAfter(rules: HubRules, seed: number): Promise<number | null> {
  const { figures, found } = await fuzzHistories({ histories: WITHIN, seed, rules, enough: 1, shorten: false });
  return found.length > 0 ? figures.histories : null;
}
