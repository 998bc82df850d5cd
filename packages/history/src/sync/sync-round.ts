import { pullChanges } from './pull-changes.ts';
import { pushOutbox } from './push-outbox.ts';
import { done, stopped, type Outcome, type RoundScope } from './round-scope.ts';
import { silentInstant } from './silent-instant.ts';
import { sweepDue } from './sweep-due.ts';

/** What came of one exchange. */
export interface Round {
  /** The hub's instant, or what went wrong. */
  readonly outcome: Outcome<string>;
  /** How many people were to be looked at for what has expired and could not be. */
  readonly unswept: number;
}

/**
 * One whole exchange: everything unsent goes out, everything new comes in, what is no longer covered is deleted. Where something
 * cannot be sent (but the hub answers), the rest is still done, and the error told. Where the hub says nothing, what is no longer
 * covered goes all the same as soon as the hub need not be waited for. A store or a transport that throws, though it must not,
 * stops its part and no more.
 */
export async function syncRound(scope: RoundScope): Promise<Round> {
  const touched = new Set<string>();
  const heard = await attempt(() => exchange(scope, touched));
  const swept = await attempt(() => sweep(scope, heard, touched));
  const unswept = swept.ok ? swept.value : 0;
  if (!heard.ok) return { outcome: heard, unswept };
  const { now, refused } = heard.value;
  if (!swept.ok) return { outcome: swept, unswept };
  // Whatever it was that could not be read: a vault is what an app can open.
  return { outcome: unswept > 0 ? stopped('locked') : (refused ?? done(now)), unswept };
}

/** What the hub told: its instant, and what could not be sent though it answers. */
interface Heard {
  readonly now: string;
  readonly refused: (Outcome & { readonly ok: false }) | null;
}

async function exchange(scope: RoundScope, touched: Set<string>): Promise<Outcome<Heard>> {
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
    return done({ now: pulled.value.now, refused: pushed.ok ? null : pushed });
  }
  return stopped('busy');
}

/** After these there is nobody to ask for more. */
const SILENT: readonly string[] = ['offline', 'signed-out', 'incompatible', 'clock-suspect', 'locked'];

/** Where the hub answered, those of whom something changed, and everybody once a day; else everybody, if it need not be waited for. */
async function sweep(scope: RoundScope, heard: Outcome<Heard>, touched: ReadonlySet<string>): Promise<Outcome<number>> {
  if (heard.ok) return sweepDue(scope, heard.value.now, { touched, isUrgent: false });
  const meta = await scope.store.meta();
  if (!meta.ok) return stopped(meta.error.code);
  const now = silentInstant(meta.value, scope.clock(), heard.error);
  return now === null ? done(0) : sweepDue(scope, now, { touched, isUrgent: heard.error === 'signed-out' });
}

async function attempt<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch {
    return stopped('unavailable');
  }
}
