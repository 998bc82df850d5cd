import {
  replay,
  start,
  toLog,
  transition,
  type DiagnosticConfig,
  type DiagnosticEvent,
  type DiagnosticState,
  type Opening,
  type RejectionCode,
} from '@jalon/diagnostic';
import type { SessionStorage } from '../storage/session-storage.ts';
import type { WidgetError } from './widget-error.ts';

/** What a screen needs of the diagnostic under way. Immutable: a new object at each change. */
export interface SessionView {
  readonly state: DiagnosticState;
  /** `corrupt`: what was saved cannot be opened; only starting again is possible. */
  readonly status: 'ready' | 'corrupt';
  /** Something to tell the person, until they close it. */
  readonly notice: 'storage-full' | 'storage-unavailable' | null;
  /** Whether answers stay on the device after the page is closed; null where that cannot be chosen. */
  readonly keeping: boolean | null;
}

/** The pure machine, with its clock, its storage and those who watch it. */
export interface Session {
  readonly view: () => SessionView;
  readonly subscribe: (listener: () => void) => () => void;
  /** Plays one event; the reason when it is refused, else null. */
  readonly send: (event: DiagnosticEvent) => RejectionCode | null;
  /** Opens what was saved, if anything; what was begun meanwhile wins. */
  readonly load: () => Promise<void>;
  /** Back to the welcome, nothing answered. */
  readonly restart: (opening?: Partial<Opening>) => void;
  /** Back to the welcome, and what was saved is replaced: the old answers do not come back. */
  readonly again: () => void;
  /** Removes everything kept, then back to the welcome. */
  readonly erase: () => Promise<void>;
  readonly keep: (on: boolean) => Promise<void>;
  readonly dismiss: () => void;
}

export interface SessionParts {
  readonly config: DiagnosticConfig;
  readonly opening: Opening;
  readonly storage: SessionStorage;
  /** Milliseconds, never going back: `performance.now`. */
  readonly now: () => number;
  /** A fresh 32-bit integer for each diagnostic. */
  readonly seed: () => number;
  readonly onError: (error: WidgetError) => void;
}

export function createSession({ config, opening, storage, now, seed, onError }: SessionParts): Session {
  const listeners = new Set<() => void>();
  let view: SessionView = {
    state: start(config, opening),
    status: 'ready',
    notice: null,
    keeping: storage.keeping ? false : null,
  };
  let origin = now();
  let waiting: string | null = null;
  let saving: Promise<void> | null = null;
  let isTroubled = false;

  function show(next: Partial<SessionView>): void {
    view = { ...view, ...next };
    for (const listener of listeners) listener();
  }

  /** A storage that fails is told once; the diagnostic goes on in memory, and saving is tried again at each step. */
  function trouble(cause: unknown): void {
    const code = isQuota(cause) ? 'storage-full' : 'storage-unavailable';
    if (isTroubled) return;
    isTroubled = true;
    onError({
      code,
      field: 'storage',
      expected: code === 'storage-full' ? 'room for a diagnostic' : 'a storage that answers',
    });
    show({ notice: code });
  }

  /** One save at a time, always the latest text. Synchronous storages are written before this returns. */
  function save(): void {
    waiting = JSON.stringify(toLog(view.state));
    if (saving) return;
    try {
      const saved = storage.save(waiting);
      waiting = null;
      if (saved) saving = saved.catch(trouble).then(saveRest);
    } catch (cause) {
      waiting = null;
      trouble(cause);
    }
  }

  function saveRest(): void {
    saving = null;
    if (waiting !== null) save();
  }

  function restart(part: Partial<Opening> = {}): void {
    origin = now();
    const { locale, opening: last } = view.state;
    show({ state: start(config, { ...last, locale, seed: seed(), ...part }), status: 'ready', notice: null });
  }

  async function attempt<T>(work: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (cause) {
      trouble(cause);
      return undefined;
    }
  }

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    send: (event) => {
      const next = transition(view.state, event, Math.max(now() - origin, view.state.log.at(-1)?.t ?? 0));
      if (!next.ok) return next.code;
      show({ state: next.state });
      save();
      return null;
    },
    load: async () => {
      const text = (await attempt(() => storage.load())) ?? null;
      const keeping = (await attempt(() => storage.keeping?.get() ?? null)) ?? null;
      if (view.state.log.length > 0) return;
      if (text === null) return show({ keeping });
      const opened = replay(config, parsed(text));
      if (opened.ok) {
        origin = now() - (opened.state.log.at(-1)?.t ?? 0);
        return show({ state: opened.state, keeping });
      }
      onError({
        code: 'corrupt-session',
        field: opened.error.field,
        expected: opened.error.expected,
        found: opened.error.code,
      });
      show({ status: 'corrupt', keeping });
    },
    restart,
    again: () => {
      restart();
      save();
    },
    erase: async () => {
      waiting = null;
      restart();
      await saving;
      await attempt(() => storage.clear());
      show({ keeping: storage.keeping ? false : null });
    },
    keep: async (on) => {
      if (!storage.keeping) return;
      save();
      await attempt(() => storage.keeping?.set(on));
      show({ keeping: (await attempt(() => storage.keeping?.get())) ?? false });
    },
    dismiss: () => show({ notice: null }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Chromium and Safari say `QuotaExceededError`; older Firefox says `NS_ERROR_DOM_QUOTA_REACHED`. */
function isQuota(cause: unknown): boolean {
  const name = typeof cause === 'object' && cause !== null && 'name' in cause ? String(cause.name) : '';
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED';
}
