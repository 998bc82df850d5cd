import type { LogEntry } from '../../attempt/log.ts';
import type { Flag } from './flag.ts';
import { actionOf, shownItem, type ShownItem } from './shown-item.ts';

/** With four options shuffled, five in a row come about by chance once in a thousand. */
const MANY = 5;

/** Runs of choices handed in with the first option shown. Other items between them neither count nor break the run. */
export function alwaysFirstOption(log: readonly LogEntry[]): readonly Flag[] {
  const flags: Flag[] = [];
  let shown: (ShownItem & { readonly seq: number }) | null = null;
  let chosen: unknown;
  let run: { readonly from: number; readonly to: number }[] = [];
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (run.length >= MANY && first && last) {
      flags.push({ code: 'always-first-option', itemId: null, from: first.from, to: last.to });
    }
    run = [];
  };
  for (const entry of log) {
    const now = shownItem(entry);
    if (now) [shown, chosen] = [{ ...now, seq: entry.seq }, undefined];
    const action = actionOf(entry) as { readonly type?: unknown; readonly option?: unknown } | null | undefined;
    if (action?.type === 'choose') chosen = action.option;
    if (entry.type !== 'end' || !shown?.options || shown.options.length < 2) continue;
    if (chosen !== shown.options[0]) close();
    else run.push({ from: shown.seq, to: entry.seq });
    shown = null;
  }
  close();
  return flags;
}
