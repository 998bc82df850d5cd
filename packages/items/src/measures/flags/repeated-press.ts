import type { LogEntry } from '../../attempt/log.ts';
import type { Flag } from './flag.ts';
import { actionOf, shownItem } from './shown-item.ts';

/** This many of the same in a row, each within this many milliseconds of the one before: a tremor, a key held down. */
const MANY = 5;
const APART = 300;

/** Runs of the same action, faster than one means it. */
export function repeatedPress(log: readonly LogEntry[]): readonly Flag[] {
  const flags: Flag[] = [];
  let itemId: string | null = null;
  let run: LogEntry[] = [];
  let pressed = '';
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (run.length >= MANY && first && last)
      flags.push({ code: 'repeated-press', itemId, from: first.seq, to: last.seq });
    run = [];
  };
  for (const entry of log) {
    const action = actionOf(entry);
    const own = action === undefined ? '' : JSON.stringify(action);
    if (own === '' || own !== pressed || entry.t - (run.at(-1)?.t ?? entry.t) > APART) close();
    itemId = shownItem(entry)?.itemId ?? itemId;
    pressed = own;
    if (own !== '') run.push(entry);
  }
  close();
  return flags;
}
