import { categoriesOf } from './categories-of.ts';
import { decide } from './decide.ts';
import type { DenyReason } from './decision.ts';
import { isDataKind } from './event-kind.ts';
import type { Readable } from './history.ts';
import type { HistoryEvent } from './history-event.ts';
import type { Purpose } from './purpose.ts';
import { retainedUntil } from './retained-until.ts';
import type { Scope, Situation } from './situation.ts';

/** What may be read now of what is there, of one purpose or of all. */
export function readable(
  { subject, tenant }: Scope,
  { events: all, grounds, now, corrupt }: Situation,
  only: Purpose | undefined,
): Readable {
  const events: HistoryEvent[] = [];
  const ends: string[] = [];
  const withheld: { readonly id: string; readonly reason: DenyReason }[] = [];
  for (const event of all) {
    const { id, purpose, at } = event;
    if (!isDataKind(event.kind) || (only !== undefined && purpose !== only)) continue;
    const decision = decide(
      grounds,
      { tenant, subject, purpose, categories: categoriesOf(event), operation: 'read', at },
      now,
    );
    if (decision.permit) {
      events.push(event);
      ends.push(retainedUntil(grounds, { tenant, subject, purpose }, now)!);
    } else withheld.push({ id, reason: decision.reason });
  }
  return {
    events,
    grounds,
    until: ends.sort()[0] ?? null,
    withheld,
    corrupt:
      corrupt === null ? null : { code: 'corrupt', field: corrupt.field ?? '', expected: corrupt.expected ?? '' },
  };
}
