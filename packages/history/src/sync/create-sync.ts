import { isLocked } from './is-locked.ts';
import { backOff } from './back-off.ts';
import { noLocks, type Locks } from './locks.ts';
import type { RoundScope } from './round-scope.ts';
import { syncRound } from './sync-round.ts';
import type { SyncStatus } from './sync-status.ts';
import { timedTransport, type Schedule } from './timed-transport.ts';

/** What a sync needs, all of it given. */
export interface SyncOptions extends Omit<RoundScope, 'onRejected'> {
  /** Told of events that the hub refused for good, before they are taken away. */
  readonly onRejected?: RoundScope['onRejected'];
  /** Timers: `(work, ms) => { const id = setTimeout(work, ms); return () => clearTimeout(id); }`. Without them `start` syncs once, and nothing is given up as too slow. */
  readonly schedule?: Schedule;
  /** In [0, 1): `Math.random`. Without it, waits are not spread. */
  readonly random?: () => number;
  /** `navigator.locks`, where several tabs share a store: one of them leads. */
  readonly locks?: Locks;
  /** Milliseconds between two exchanges; a minute where absent. */
  readonly every?: number;
  /** Milliseconds after which a request is given up; half a minute where absent. */
  readonly patience?: number;
}

/** The sharing of a device's events with its hub. */
export interface Sync {
  /** Exchanges everything now, in any tab; while an exchange is under way, another follows it. */
  now(): Promise<SyncStatus>;
  /** Exchanges now and from time to time, in the one tab that leads, until the function given back is called. */
  start(): () => void;
  /** To be called when the network is back, the page is seen again, or something was written: where it leads, it does not wait any longer. */
  wake(): Promise<SyncStatus>;
  status(): SyncStatus;
  /** Reads again what is unsent and whether the lease holds: another tab may have synced, time has passed. */
  refresh(): Promise<SyncStatus>;
  /** Calls back whenever the status changes, until the function given back is called. */
  subscribe(listener: (status: SyncStatus) => void): () => void;
}

/** Shares the events of a device. Nothing happens until `now` or `start` is called. */
export function createSync(options: SyncOptions): Sync {
  const { schedule, random = () => 1, locks = noLocks, every = 60_000, patience = 30_000, clock, store } = options;
  const transport = schedule === undefined ? options.transport : timedTransport(options.transport, schedule, patience);
  const scope: RoundScope = { onRejected: () => undefined, ...options, transport };
  const listeners = new Set<(status: SyncStatus) => void>();
  let status: SyncStatus = { state: 'idle', unsent: 0, unswept: 0, lastSuccess: null, error: null };
  let running: Promise<SyncStatus> | null = null;
  let following: Promise<SyncStatus> | null = null;
  let failures = 0;
  let leading = false;
  let cancel: () => void = () => undefined;

  function tell(next: SyncStatus): SyncStatus {
    const same = JSON.stringify(next) === JSON.stringify(status);
    status = next;
    if (!same) for (const listener of listeners) listener(next);
    return next;
  }

  async function refresh(change: Partial<SyncStatus> = {}): Promise<SyncStatus> {
    const meta = await store.meta();
    const { error, lastSuccess, unswept } = { ...status, ...change };
    if (!meta.ok) return tell({ ...status, state: running === null ? 'idle' : status.state, error: meta.error.code });
    const { unsent, heard } = meta.value;
    const rest = isLocked(meta.value, clock()) ? 'locked' : error === 'offline' ? 'offline' : 'idle';
    const state = running === null || change.state !== undefined ? rest : 'syncing';
    return tell({ state, unsent, unswept, lastSuccess: lastSuccess ?? (error === null ? heard : null), error });
  }

  async function round(): Promise<SyncStatus> {
    tell({ ...status, state: 'syncing' });
    const { outcome, unswept } = await locks.request(`jalon-sync:${options.tenant}`, () => syncRound(scope));
    failures = outcome.ok ? 0 : failures + 1;
    const change = outcome.ok ? { lastSuccess: outcome.value, error: null } : { error: outcome.error };
    const ended = await refresh({ state: 'idle', unswept, ...change });
    if (leading) wait();
    return ended;
  }

  function wait(): void {
    cancel();
    cancel = schedule?.(() => void sync.now(), failures === 0 ? every : backOff(failures, random())) ?? cancel;
  }

  const sync: Sync = {
    now() {
      if (running === null) {
        running = round().finally(() => {
          running = null;
        });
        return running;
      }
      following ??= running.then(() => {
        following = null;
        return sync.now();
      });
      return following;
    },

    start() {
      let stop: () => void = () => undefined;
      let stopped = false;
      const ended = new Promise<void>((resolve) => {
        stop = resolve;
      });
      void locks.request(`jalon-sync-leader:${options.tenant}`, async () => {
        if (stopped) return;
        leading = true;
        void sync.now();
        await ended;
      });
      return () => {
        stopped = true;
        leading = false;
        cancel();
        stop();
      };
    },

    wake() {
      failures = 0;
      return sync.now();
    },

    status: () => status,
    refresh: () => refresh(),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return sync;
}
