import type { DataKind } from '@jalon/history';
import { entryOf, readEvents, type PayloadByKind, type TypedEvent } from '@jalon/history/events';

/** Something kept, before it has an id. */
export type Kept = { readonly [K in DataKind]: readonly [at: string, kind: K, payload: PayloadByKind[K]] }[DataKind];

/** What a file would hold of it; ids are `e-0`, `e-1`…, in the order given. */
export function typedEvents(kept: readonly Kept[]): readonly TypedEvent[] {
  const { events, unread } = readEvents(
    kept.map(([at, kind, payload], index) => {
      const entry = entryOf(kind, payload as never, { notesEnabled: true });
      if (!entry.ok) throw new Error(`${kind}: ${entry.field}, expected ${entry.expected}`);
      const { version = 1, purpose } = entry.value;
      return {
        schema: 'jalon.event/1' as const,
        id: `e-${index}`,
        subject: 'anna',
        at,
        kind,
        version,
        purpose,
        payload: JSON.parse(JSON.stringify(payload)) as never,
      };
    }),
    { notesEnabled: true },
  );
  if (unread.length > 0) throw new Error(JSON.stringify(unread));
  return events;
}
