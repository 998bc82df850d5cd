import { addMilliseconds } from '../milliseconds.ts';
import { pullChanges } from './pull-changes.ts';
import { pushOutbox } from './push-outbox.ts';
import { done, stopped, type Outcome, type RoundScope } from './round-scope.ts';
import { sweepDevice } from './sweep-device.ts';

/**
 * One whole exchange: everything unsent goes out, everything new comes in, what is no longer covered is deleted. Gives the hub's
 * instant. Where something cannot be sent (but the hub answers), the rest is still done, and the error told.
 */
export async function syncRound(scope: RoundScope): Promise<Outcome<string>> {
  const touched = new Set<string>();
  const touch = (subject: string): void => void touched.add(subject);
  const meta = await scope.store.meta();
  if (!meta.ok) return stopped(meta.error.code);
  if (meta.value.epoch === null) {
    // What is sent to a hub before its log has a name would be missed by nobody after a restore.
    const first = await pullChanges(scope, touch);
    if (!first.ok) return first;
  }
  for (let restores = 0; restores < 2; restores += 1) {
    const pushed = await pushOutbox(scope, touch);
    if (!pushed.ok && SILENT.includes(pushed.error)) return pushed;
    const pulled = await pullChanges(scope, touch);
    if (!pulled.ok) return pulled;
    if (pulled.value.restored) continue;
    const { now } = pulled.value;
    const swept = await sweep(scope, touched, now);
    if (!swept.ok) return swept;
    return pushed.ok ? done(now) : pushed;
  }
  return stopped('busy');
}

/** After these there is nobody to ask for more. */
const SILENT: readonly string[] = ['offline', 'signed-out', 'incompatible', 'clock-suspect', 'locked'];

/** Those of whom something changed; once a day everybody: time alone makes data uncovered. */
async function sweep(scope: RoundScope, touched: ReadonlySet<string>, now: string): Promise<Outcome> {
  const { store } = scope;
  const meta = await store.meta();
  if (!meta.ok) return stopped(meta.error.code);
  const { sweptAt } = meta.value;
  if (sweptAt !== null && sweptAt > addMilliseconds(now, -DAY)) return sweepDevice(scope, touched, now);
  const everybody = await store.subjects();
  if (!everybody.ok) return stopped(everybody.error.code);
  const swept = await sweepDevice(scope, everybody.value, now);
  if (!swept.ok) return swept;
  const noted = await store.accept({ changes: [], marks: [], confirmed: [], rechecked: [], meta: { sweptAt: now } });
  return noted.ok ? done(undefined) : stopped(noted.error.code);
}

const DAY = 86_400_000;
