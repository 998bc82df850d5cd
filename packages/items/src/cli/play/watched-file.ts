import { watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { checkFile } from '../check-file.ts';
import { wordsIn } from '../locales/cli-locale.ts';
import type { CliLocale } from '../locales/words.ts';
import { problemOf } from '../problem.ts';
import { nextItems, type PlayState } from './play-state.ts';

/** Editors write in several steps: what follows within this many milliseconds is one save. */
const SETTLED = 80;

/** A file that is played, followed as it changes. */
export interface WatchedFile {
  readonly state: () => PlayState;
  /** Calls back at each change of what there is to show; gives what stops that. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly close: () => void;
}

/**
 * Reads a file, and again at each save. Its folder is watched rather than itself: many editors put a new file in its place. Throws what
 * the file system says the first time; later on, a file that is gone or broken leaves its last good items.
 */
export function watchFile(
  path: string,
  { locale, first }: { readonly locale: CliLocale; readonly first: string | null },
): WatchedFile {
  const file = resolve(path);
  const listeners = new Set<() => void>();
  let state = read({ file: basename(file), locale, first, revision: 0, items: [], problems: [] });
  let timer: NodeJS.Timeout | undefined;

  function read(before: PlayState): PlayState {
    const checked = checkFile(file);
    const problems = checked.troubles.map((found) => problemOf(basename(file), found, wordsIn(locale)));
    return { ...before, revision: before.revision + 1, items: nextItems(before.items, checked), problems };
  }

  function again(): void {
    try {
      const next = read(state);
      const isSame = JSON.stringify({ ...next, revision: 0 }) === JSON.stringify({ ...state, revision: 0 });
      if (isSame) return;
      state = next;
    } catch {
      // Between two steps of a save there may be no file; the next event tells.
      return;
    }
    for (const listener of listeners) listener();
  }

  const watcher = watch(dirname(file), (_event, name) => {
    if (name !== null && name !== basename(file)) return;
    clearTimeout(timer);
    timer = setTimeout(again, SETTLED);
  });
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      clearTimeout(timer);
      watcher.close();
    },
  };
}
