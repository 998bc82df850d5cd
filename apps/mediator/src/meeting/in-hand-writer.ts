import { entryOf, type DiagnosticInHand } from '@jalon/history/events';
import type { Desk } from '../desk/desk.ts';

/** Keeps the last copy of a meeting, and no other. */
export interface InHandWriter {
  /** Writes the latest; what waits to be written is written over. Says nothing where it may not, or cannot now: the page holds it too. */
  write(copy: DiagnosticInHand): void;
  /** Takes all copies away. Null, or the code of what went wrong. */
  clear(): Promise<string | null>;
}

/** Writes beside the copies that are there, which then go. Nothing is written where the person did not agree. */
export function inHandWriter(desk: Desk, subject: string, before: readonly string[]): InHandWriter {
  const history = desk.historyOf(subject);
  let there: readonly string[] = before;
  let waiting: DiagnosticInHand | null = null;
  let writing: Promise<void> | null = null;

  async function remove(ids: readonly string[]): Promise<string | null> {
    if (ids.length === 0) return null;
    const removed = await desk.disk.remove(subject, ids);
    if (!removed.ok) return removed.error.code;
    there = there.filter((id) => !ids.includes(id));
    return null;
  }

  async function writeOne(copy: DiagnosticInHand): Promise<void> {
    const entry = entryOf('diagnostic', copy);
    if (!entry.ok) return;
    const kept = await history.append(entry.value);
    if (!kept.ok) return;
    const old = there;
    there = [...there, kept.value.id];
    await remove(old);
  }

  async function run(): Promise<void> {
    while (waiting !== null) {
      const copy = waiting;
      waiting = null;
      await writeOne(copy);
    }
  }

  return {
    write: (copy) => {
      waiting = copy;
      writing ??= run().finally(() => {
        writing = null;
      });
    },
    clear: async () => {
      waiting = null;
      await writing;
      return remove(there);
    },
  };
}
