import type { WebStorage } from '../storage/web-storage.ts';

/** Where progress in paths and services is kept, one text for each by its id. Failures are thrown; the views go on without. */
export interface PracticeStorage {
  /** What was saved; null where there is nothing. */
  load(id: string): string | null;
  save(id: string, text: string): void;
  /** Everything of every path goes. */
  clear(): void;
}

/** Keeps progress until the page is closed or left for another. */
export function practiceMemory(): PracticeStorage {
  const texts = new Map<string, string>();
  return {
    load: (id) => texts.get(id) ?? null,
    save: (id, text) => void texts.set(id, text),
    clear: () => texts.clear(),
  };
}

const KEY = 'jalon.practice';

/** Keeps progress until the tab is closed, in one entry. The storage is asked for at each use: reading it may throw where it is forbidden. */
export function practiceTab(tab: () => WebStorage, key: string = KEY): PracticeStorage {
  const all = (): Readonly<Record<string, string>> => {
    try {
      const found: unknown = JSON.parse(tab().getItem(key) ?? '{}');
      return typeof found === 'object' && found !== null ? (found as Record<string, string>) : {};
    } catch (cause) {
      if (cause instanceof SyntaxError) return {};
      throw cause;
    }
  };
  return {
    load: (id) => {
      const texts = all();
      return Object.hasOwn(texts, id) ? (texts[id] ?? null) : null;
    },
    save: (id, text) => tab().setItem(key, JSON.stringify({ ...all(), [id]: text })),
    clear: () => tab().removeItem(key),
  };
}

let shared: PracticeStorage | null = null;

/** The memory of this page: what views share that were given no storage. */
export function pageMemory(): PracticeStorage {
  shared ??= practiceMemory();
  return shared;
}
