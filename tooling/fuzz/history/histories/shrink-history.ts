import type { DrawnHistory } from './run-history.ts';

/** The shortest history found that still fails: things that happen are left out as long as it does. */
export async function shrinkHistory(
  history: DrawnHistory,
  fails: (history: DrawnHistory) => Promise<boolean>,
): Promise<DrawnHistory> {
  let { commands } = history;
  let before = Number.POSITIVE_INFINITY;
  while (commands.length < before) {
    before = commands.length;
    for (let size = Math.ceil(before / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let from = 0; from < commands.length;) {
        const fewer = [...commands.slice(0, from), ...commands.slice(from + size)];
        if (await fails({ ...history, commands: fewer })) commands = fewer;
        else from += size;
      }
    }
  }
  return { ...history, commands };
}
