import { categoriesOf } from './categories-of.ts';
import { decide, type Operation } from './decide.ts';
import type { Grounds } from './ground/grounds.ts';
import type { Entry } from './history.ts';
import type { HistoryEvent } from './history-event.ts';
import { denied, invalid, ok, type HistoryResult } from './history-result.ts';
import { nextStamp } from './next-stamp.ts';
import { isPurpose } from './purpose.ts';
import { situation, type Scope, type Situation } from './situation.ts';
import { instantOf } from './stamp.ts';

/** Keeps something if it may be collected and stored, and takes it back if it turns out that it may not. */
export async function writeEntry(scope: Scope, found: Situation, entry: Entry): Promise<HistoryResult<HistoryEvent>> {
  const { store, newId, check, subject, tenant, device } = scope;
  const { purpose, payload, kind = 'diagnostic', version = 1 } = entry;
  if (!isPurpose(purpose)) return denied('unknown-schema');
  const categories = entry.categories ?? categoriesOf({ kind, purpose });
  const at = nextStamp(found.grounds.lastContact, found.now, device);
  if (at === null) return denied('clock-suspect');

  const judge = (grounds: Grounds, operation: Operation, now: string): HistoryResult<HistoryEvent> | null => {
    const decision = decide(grounds, { tenant, subject, purpose, categories, operation, at }, now);
    return decision.permit ? null : denied(decision.reason);
  };
  const now = instantOf(at);
  const refused = judge(found.grounds, 'collect', now) ?? judge(withUpdate(found.grounds, purpose, at), 'store', now);
  if (refused !== null) return refused;

  const event: HistoryEvent = {
    schema: 'jalon.event/1',
    id: newId(),
    subject,
    at,
    kind,
    version,
    purpose,
    categories,
    payload,
  };
  const wrong = check(event);
  if (wrong !== null) return invalid(wrong.field, wrong.expected);
  const appended = await store.append(subject, [event]);
  if (!appended.ok) return appended;
  // Somebody may have withdrawn meanwhile, in another tab: look again.
  const since = await situation(scope);
  if (!since.ok) return since;
  if (since.value.events.some(({ id }) => id === event.id)) return ok(event);
  return judge(since.value.grounds, 'store', since.value.now) ?? denied('no-record');
}

/** What is being written is itself a contact. */
function withUpdate(grounds: Grounds, purpose: Entry['purpose'], at: string): Grounds {
  return { ...grounds, lastContact: at, lastUpdate: { ...grounds.lastUpdate, [purpose]: at } };
}
