import type { LogEntry } from '../../attempt/log.ts';

/** Payload of a `shown` entry: which item came on the screen, how much there is to read, and what is offered in which order. */
export interface ShownItem {
  readonly itemId: string;
  /** Words to read before answering, options included. */
  readonly words: number;
  /** Option ids as they are shown, for choices. */
  readonly options?: readonly string[];
}

/** What a `shown` entry says; null for another entry, or one that does not say it. */
export function shownItem({ type, payload }: LogEntry): ShownItem | null {
  if (type !== 'shown' || typeof payload !== 'object' || payload === null) return null;
  const { itemId, words, options } = payload as { readonly [field: string]: unknown };
  if (typeof itemId !== 'string' || typeof words !== 'number') return null;
  return Array.isArray(options) ? { itemId, words, options: options.map(String) } : { itemId, words };
}

/** The action of an `act` entry; undefined for another entry. */
export function actionOf({ type, payload }: LogEntry): unknown {
  if (type !== 'act' || typeof payload !== 'object' || payload === null) return undefined;
  return (payload as { readonly action?: unknown }).action;
}
