import type { Entry } from '@jalon/history';
import type { TypedEvent } from '@jalon/history/events';
import { inOrder } from './in-order.ts';

/**
 * The entries that say something which was not kept yet: what a diagnostic that was gone on with adds to what was kept of it when it was
 * broken off, or a plan to itself. What the last word about the same thing says already is left out.
 */
export function notKeptYet(entries: readonly Entry[], events: readonly TypedEvent[]): readonly Entry[] {
  const last = new Map(inOrder(events).map(({ kind, payload }) => [aboutOf(kind, payload), said(payload)]));
  return entries.filter(({ kind = 'diagnostic', payload }) => last.get(aboutOf(kind, payload)) !== said(payload));
}

/** What an entry is about: of two about the same, the later stands. */
function aboutOf(kind: string, payload: unknown): string {
  const { diagnostic, observation, plan, step } = payload as Readonly<Record<string, unknown>>;
  const item = kind === 'observation' ? (observation as { readonly itemId: string }).itemId : null;
  return JSON.stringify([kind, diagnostic, item, plan, step]);
}

/** The same whatever the order of its keys: databases do not keep it. */
function said(payload: unknown): string {
  return JSON.stringify(payload, (_, value: unknown) =>
    typeof value !== 'object' || value === null || Array.isArray(value)
      ? value
      : Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  );
}
