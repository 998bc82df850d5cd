import { categoriesOf } from './categories-of.ts';
import { decide } from './decide.ts';
import type { DenyReason } from './decision.ts';
import { isDataKind } from './event-kind.ts';
import type { Readable } from './history.ts';
import type { HistoryEvent } from './history-event.ts';
import type { Purpose } from './purpose.ts';
import type { Scope, Situation } from './situation.ts';

/** What may be read now of what is there, of one purpose or of all. */
export function readable({ subject, tenant }: Scope, found: Situation, only: Purpose | undefined): Readable {
  const events: HistoryEvent[] = [];
  const withheld: { readonly id: string; readonly reason: DenyReason }[] = [];
  for (const event of found.events) {
    const { id, purpose, at } = event;
    if (!isDataKind(event.kind) || (only !== undefined && purpose !== only)) continue;
    const decision = decide(
      found.grounds,
      { tenant, subject, purpose, categories: categoriesOf(event), operation: 'read', at },
      found.now,
    );
    if (decision.permit) events.push(event);
    else withheld.push({ id, reason: decision.reason });
  }
  const { corrupt } = found;
  return {
    events,
    withheld,
    corrupt:
      corrupt === null ? null : { code: 'corrupt', field: corrupt.field ?? '', expected: corrupt.expected ?? '' },
  };
}
