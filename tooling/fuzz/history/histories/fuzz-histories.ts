import type { HubRules } from '../../../../packages/history/src/hub/hub-rules.ts';
import { diceOf } from '../dice.ts';
import type { Command } from './command.ts';
import { drawHistory } from './draw-history.ts';
import type { HistoryFault } from './look-around.ts';
import { LENGTH } from './replay-history.ts';
import { runHistory, type DrawnHistory } from './run-history.ts';
import { shrinkHistory } from './shrink-history.ts';

/** What a search found, counted. */
export interface HistoryFigures extends Readonly<Record<HistoryFault['kind'], number>> {
  readonly histories: number;
  readonly commands: number;
  readonly seed: number;
  /** Pieces of data kept: a search that may keep nothing finds nothing. */
  readonly kept: number;
  readonly quietPoints: number;
  /** Pieces of data that the hub had at quiet points, all of them covered and on every device. */
  readonly looked: number;
  /** How often each thing was done, and how often it was refused. */
  readonly done: Readonly<Record<string, number>>;
}

/** A law that did not hold, the seed that shows it again, and the shortest history found that breaks it. */
export interface FoundHistory extends HistoryFault {
  readonly seed: number;
  readonly history: DrawnHistory;
}

export interface HistoryFuzzOptions {
  readonly histories: number;
  readonly seed: number;
  /** The hub's rules, some of which may be left out. */
  readonly rules?: HubRules;
  /** Histories to be found before the search ends; all of them where absent. */
  readonly enough?: number;
  /** Whether what is found is shortened before it is shown; yes where absent. */
  readonly shorten?: boolean;
  readonly onProgress?: (tried: number) => void;
}

/** Most histories kept to be shown; all are counted. */
const SHOWN = 5;

/** Tries so many histories. Same seed, same figures. */
export async function fuzzHistories(options: HistoryFuzzOptions): Promise<{
  readonly figures: HistoryFigures;
  readonly found: readonly FoundHistory[];
}> {
  const { histories, seed, rules, enough = Number.POSITIVE_INFINITY, shorten = true, onProgress } = options;
  const counts = { divergences: 0, keptWithoutGround: 0, canaryHits: 0, lost: 0 };
  const done: Record<string, number> = {};
  const found: FoundHistory[] = [];
  let tried = 0;
  let commands = 0;
  let kept = 0;
  let looked = 0;
  let broken = 0;
  while (tried < histories && broken < enough) {
    const historySeed = (seed * 1_000_003 + tried) >>> 0;
    const history = drawHistory(diceOf(historySeed), LENGTH);
    const report = await runHistory(history, rules);
    tried += 1;
    commands += report.said.length;
    kept += report.kept;
    looked += report.looked;
    for (const [index, said] of report.said.entries()) count(done, history.commands[index]!, said);
    for (const { kind } of report.faults) counts[kind] += 1;
    const first = report.faults[0];
    if (first !== undefined) {
      broken += 1;
      if (found.length < SHOWN)
        found.push({ ...first, seed: historySeed, history: shorten ? await shortest(history, first, rules) : history });
    }
    if (tried % 100 === 0) onProgress?.(tried);
  }
  const quietPoints = done['quiet'] ?? 0;
  return { figures: { histories: tried, commands, seed, kept, quietPoints, looked, ...counts, done }, found };
}

/** What breaks the same law with fewer things happening. */
function shortest(history: DrawnHistory, fault: HistoryFault, rules: HubRules | undefined): Promise<DrawnHistory> {
  return shrinkHistory(history, async (shorter) => {
    const { faults } = await runHistory(shorter, rules);
    return faults.some(({ kind }) => kind === fault.kind);
  });
}

function count(done: Record<string, number>, { do: what }: Command, said: string): void {
  const key = said === 'done' ? what : `${what} refused`;
  done[key] = (done[key] ?? 0) + 1;
}
