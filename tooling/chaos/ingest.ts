import { digestOf, type HistoryClient } from './history-client.ts';
import { observedEvent, toldEvent, type SentEvent } from './history-events.ts';

/** What was sent and what became of it, as the sender knows it. */
export interface Sent {
  /** Digest by id of what was acknowledged. */
  readonly acknowledged: Map<string, string>;
  /** Batches of which nobody knows: they are there whole, or not at all. */
  readonly unanswered: SentEvent[][];
}

/** Nothing yet. */
export function nothingSent(): Sent {
  return { acknowledged: new Map(), unanswered: [] };
}

/** Sends batches of events of a few people, in several lanes, until it is told to stop. Clients take turns, batch by batch. */
export async function ingest(
  clients: readonly HistoryClient[],
  sent: Sent,
  stopped: () => boolean,
  random: () => number,
): Promise<void> {
  await Promise.all(
    [0, 1, 2, 3].map(async (lane) => {
      const people = [0, 1, 2].map((n) => `person-${lane}-${n}-${Math.floor(random() * 1e9)}`);
      let batch: SentEvent[] = people.map(toldEvent);
      for (let turn = lane; !stopped(); turn += 1) {
        await send(clients[turn % clients.length]!, sent, batch);
        batch = Array.from({ length: 20 + Math.floor(random() * 60) }, () =>
          observedEvent(people[Math.floor(random() * people.length)]!),
        );
      }
    }),
  );
}

/** Sends a batch and notes what became of it. */
export async function send(client: HistoryClient, sent: Sent, events: readonly SentEvent[]): Promise<boolean> {
  const now = new Date().toISOString();
  const answer = (await client.call('/v1/push', { device: client.device, now, events })) as Answer | null;
  if (answer === null) {
    sent.unanswered.push([...events]);
    return false;
  }
  answer.answers.forEach(({ status }, index) => {
    const event = events[index];
    if (status === 'acked' && event !== undefined) sent.acknowledged.set(event.id, digestOf(event));
  });
  return true;
}

interface Answer {
  readonly answers: readonly { readonly id: string; readonly status: string }[];
}
