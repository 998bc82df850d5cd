import type { RoundFound } from './chaos-round.ts';
import { digestOf, type HistoryClient } from './history-client.ts';
import { send, type Sent } from './ingest.ts';

/**
 * Pulls everything and holds it against what was sent, then sends again what nobody answered for: sending twice must add nothing
 * that is there.
 */
export async function look(client: HistoryClient, sent: Sent, acknowledgedBefore: number): Promise<RoundFound> {
  const first = countsOf(await client.everything());
  let lost = 0;
  let torn = 0;
  for (const [id, digest] of sent.acknowledged) {
    const there = first.get(id);
    if (there === undefined) lost += 1;
    else if (there.digest !== digest) torn += 1;
  }
  for (const batch of sent.unanswered) {
    const there = batch.filter(({ id }) => first.has(id));
    if (there.length > 0 && there.length < batch.length) torn += 1;
    torn += there.filter((event) => first.get(event.id)?.digest !== digestOf(event)).length;
  }
  const again = sent.unanswered.splice(0);
  for (const batch of again) if (!(await send(client, sent, batch))) throw new Error('The server does not answer.');
  const last = countsOf(await client.everything());
  const duplicated = [...last.values()].filter(({ times }) => times > 1).length;
  return { acknowledged: sent.acknowledged.size - acknowledgedBefore, lost, torn, duplicated };
}

function countsOf(
  events: readonly { readonly id: string; readonly digest: string }[],
): ReadonlyMap<string, { readonly digest: string; readonly times: number }> {
  const counts = new Map<string, { readonly digest: string; readonly times: number }>();
  for (const { id, digest } of events) counts.set(id, { digest, times: (counts.get(id)?.times ?? 0) + 1 });
  return counts;
}
