import type { LogEntry } from '../../attempt/log.ts';
import type { Flag } from './flag.ts';
import { actionOf, shownItem } from './shown-item.ts';

/** This many actions within this many milliseconds are not chosen one by one. */
const MANY = 10;
const WITHIN = 1000;

/** Stretches with more actions in a second than one can choose, joined where they touch. */
export function burst(log: readonly LogEntry[]): readonly Flag[] {
  const flags: Flag[] = [];
  let itemId: string | null = null;
  const acts: LogEntry[] = [];
  for (const entry of log) {
    itemId = shownItem(entry)?.itemId ?? itemId;
    if (actionOf(entry) === undefined) continue;
    acts.push(entry);
    const first = acts.at(-MANY);
    if (!first || entry.t - first.t > WITHIN) continue;
    const last = flags.at(-1);
    if (last && last.itemId === itemId && first.seq <= last.to) flags[flags.length - 1] = { ...last, to: entry.seq };
    else flags.push({ code: 'burst', itemId, from: first.seq, to: entry.seq });
  }
  return flags;
}
