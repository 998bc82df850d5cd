import type { HistoryEvent } from '../history-event.ts';
import { parseEvent } from '../parse-event.ts';
import type { Connection } from './database.ts';
import { recordOf } from './records-of.ts';

/** The oldest events of the outbox that can be read: one that cannot does not keep the others back. */
export async function readOutbox(database: Connection, limit: number): Promise<readonly HistoryEvent[]> {
  const sendings = await database.getAll('outbox');
  const keys = sendings.flatMap(({ subject, ids }) => ids.map((id) => [subject, id] as [string, string]));
  const found: HistoryEvent[] = [];
  for (let at = 0; at < keys.length && found.length < limit; at += limit) {
    const records = await Promise.all(keys.slice(at, at + limit).map(async (key) => recordOf(database, key)));
    for (const record of records) {
      const parsed = parseEvent(record);
      if (parsed.ok && found.length < limit) found.push(parsed.value);
    }
  }
  return found;
}
