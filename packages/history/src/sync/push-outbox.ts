import { isInstant } from '../instant.ts';
import { batchOf } from './batch-of.ts';
import { PUSH_LIMIT } from './protocol.ts';
import { done, stopped, type Outcome, type RoundScope } from './round-scope.ts';
import { staysHere } from './stays-here.ts';
import { takeAnswers } from './take-answers.ts';

/** Sends what the hub has not answered for, batch by batch, until there is nothing more. `onRefused` hears of whom something was refused. */
export async function pushOutbox(scope: RoundScope, onRefused: (subject: string) => void): Promise<Outcome> {
  const { store, transport, clock, device } = scope;
  for (let drifts = 0; drifts <= MOST_DRIFTS;) {
    const outbox = await store.outbox(PUSH_LIMIT);
    if (!outbox.ok) return stopped(outbox.error.code);
    if (outbox.value.length === 0) return done(undefined);
    const local = await staysHere(store, outbox.value);
    if (!local.ok) return stopped(local.error.code);
    if (local.value.length > 0) {
      const settled = await store.settle({ acked: local.value, dropped: [], restamped: [] });
      if (!settled.ok) return stopped(settled.error.code);
      continue;
    }
    const events = batchOf(outbox.value);
    const now = clock();
    if (!isInstant(now)) return stopped('clock-suspect');
    const pushed = await transport.push({ device, now, events });
    if (!pushed.ok) return stopped(pushed.error);
    const taken = await takeAnswers(scope, events, pushed.value);
    if (!taken.ok) return taken;
    for (const subject of taken.value.refused) onRefused(subject);
    if (taken.value.busy) return stopped('busy');
    drifts = taken.value.drifted ? drifts + 1 : 0;
  }
  return stopped('busy');
}

/** Batches in a row of which something had to be stamped anew: beyond, the hub's own clock jumps. */
const MOST_DRIFTS = 3;
