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
import { MissingPart, type ItemPart } from '@jalon/items';
import type { SessionStorage } from '../storage/session-storage.ts';
import { provideAbsent } from '../views/absent-part.ts';
import { seenBefore } from './seen-before.ts';
import type { WidgetError } from './widget-error.ts';

/** What may be wrong with a storage. */
export type StorageTrouble = Extract<WidgetError['code'], `storage-${string}`>;

/** What a screen needs of the diagnostic under way. Immutable: a new object at each change. */
export interface SessionView {
  readonly state: DiagnosticState;
  /**
   * `new`: nothing has been asked of the storage yet. `loading`: it has not answered; whatever would be begun now would stand in
   * the way of what was saved. `fetching`: what comes next needs something that is on its way. `unfetched`: so does what was saved, and
   * it cannot be had; loading again is possible. `corrupt`: what was saved cannot be opened; only starting again is.
   */
  readonly status: 'new' | 'loading' | 'fetching' | 'unfetched' | 'ready' | 'corrupt';
  /** Something to tell the person, until they close it. */
  readonly notice: StorageTrouble | null;
  /** Whether answers stay on the device after the page is closed; null where that cannot be chosen. */
  readonly keeping: boolean | null;
}

/** The pure machine, with its clock, its storage and those who watch it. */
export interface Session {
  readonly view: () => SessionView;
  readonly subscribe: (listener: () => void) => () => void;
  /** Plays one event; the reason when it is refused, else null. One that leads to what is on its way is played when that is there. */
  readonly send: (event: DiagnosticEvent) => RejectionCode | null;
  /**
   * Opens what was saved, if anything; what was begun meanwhile wins. What is there at once is open before this returns. Where it
   * cannot be opened the copy kept on the device is tried.
   */
  readonly load: () => Promise<void>;
  /** Begins again where the other page's erasure is heard, until told to stop. */
  readonly watch: () => () => void;
  /**
   * Back to the welcome, nothing answered, and saved as such. Where the person keeps their answers on the device, the next diagnostic
   * is told which activities this one showed, and shows others; of what was answered nothing goes on.
   */
  readonly restart: (opening?: Partial<Opening>) => void;
  /** Removes only what could not be opened, then back to the welcome. */
  readonly recover: () => Promise<void>;
  /** Removes everything kept, then back to the welcome. False where something could not be removed. */
  readonly erase: () => Promise<boolean>;
  /** Whether it was done is in the view's `keeping`. */
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
  /** Fetches and provides the code of one kind of world, or of one way of asking. */
  readonly loadPart: (part: ItemPart) => Promise<void>;
}

export function createSession({ config, opening, storage, now, seed, onError, loadPart }: SessionParts): Session {
  const listeners = new Set<() => void>();
  let view: SessionView = {
    state: start(config, opening),
    status: 'new',
    notice: null,
    keeping: storage.keeping ? false : null,
  };
  let origin = now();
  let waiting: string | null = null;
  let saving: Promise<void> | null = null;
  /** Whether what cannot be opened is the copy kept on the device too. */
  let isKeptCorrupt = false;
  const told = new Set<StorageTrouble>();

  function show(next: Partial<SessionView>): void {
    view = { ...view, ...next };
    for (const listener of listeners) listener();
  }

  /** A storage that fails is told once; the diagnostic goes on in memory, and saving is tried again at each step. */
  function trouble(cause: unknown): void {
    const code = troubleOf(cause);
    if (code === 'storage-not-permitted') show({ keeping: false });
    if (told.has(code)) return;
    told.add(code);
    onError({ code, field: 'storage', expected: EXPECTED[code] });
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

  function begin(part: Partial<Opening> = {}): void {
    origin = now();
    const { locale, opening: last } = view.state;
    const { seen: _, ...asBefore } = last;
    show({ state: start(config, { ...asBefore, locale, seed: seed(), ...part }), status: 'ready', notice: null });
  }

  /** Removes something that was saved, once nothing more is being written there. Whether it went. */
  async function remove(clear: () => void | Promise<void>): Promise<boolean> {
    waiting = null;
    begin();
    await saving;
    return (await attempt(async () => (await clear(), true))) ?? false;
  }

  /** Shows what a saved text holds, at once unless something has to be fetched first; false where it cannot be opened. */
  function open(text: string | null): boolean | Promise<boolean> {
    if (text === null || view.state.log.length > 0) {
      show({ status: 'ready' });
      return true;
    }
    const opened = withParts(() => replay(config, parsed(text)));
    if (opened instanceof MissingPart) return openWithPart(text, opened.part);
    if (opened.ok) {
      origin = now() - (opened.state.log.at(-1)?.t ?? 0);
      show({ state: opened.state, status: 'ready' });
      return true;
    }
    const { code: found, field, expected } = opened.error;
    onError({ code: 'corrupt-session', field, expected, found });
    return false;
  }

  function send(event: DiagnosticEvent): RejectionCode | null {
    const next = withParts(() =>
      transition(view.state, event, Math.max(now() - origin, view.state.log.at(-1)?.t ?? 0)),
    );
    if (next instanceof MissingPart) {
      void sendLater(event, next.part);
      return null;
    }
    if (!next.ok) return next.code;
    show({ state: next.state });
    save();
    return null;
  }

  /** Plays the event once what it needs is there; where that cannot be had, the activity begins all the same and says that it failed. */
  async function sendLater(event: DiagnosticEvent, part: ItemPart): Promise<void> {
    const { state } = view;
    show({ status: 'fetching' });
    const isThere = await loadPart(part).then(
      () => true,
      () => false,
    );
    // Begun again meanwhile: nothing is waiting any more.
    if (view.state !== state || view.status !== 'fetching') return;
    if (!isThere) provideAbsent(part);
    show({ status: 'ready' });
    send(event);
  }

  /** Fetches what a saved text needs, then shows what it holds; false where it cannot be opened. */
  async function openWithPart(text: string, part: ItemPart): Promise<boolean> {
    const { state } = view;
    show({ status: 'loading' });
    try {
      await loadPart(part);
    } catch {
      show({ status: 'unfetched' });
      return true;
    }
    // Begun again, or erased, meanwhile: what was saved is no longer asked for.
    return view.state === state ? await open(text) : true;
  }

  /** The copy kept on the device, where what came first cannot be opened. */
  async function openKept(first: string): Promise<void> {
    show({ status: 'loading' });
    const kept = (await attempt(() => storage.keeping?.load?.())) ?? null;
    isKeptCorrupt = kept !== null && (kept === first || !(await open(kept)));
    if (kept === null || isKeptCorrupt) show({ status: 'corrupt' });
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
    send,
    load: async () => {
      let text: string | null = null;
      try {
        const given = storage.load();
        if (given instanceof Promise) show({ status: 'loading' });
        text = given instanceof Promise ? await given : given;
      } catch (cause) {
        trouble(cause);
      }
      const opened = open(text);
      const isOpen = typeof opened === 'boolean' ? opened : await opened;
      if (!isOpen && text !== null) await openKept(text);
      show({ keeping: (await attempt(() => storage.keeping?.get() ?? null)) ?? null });
    },
    watch: () =>
      storage.page?.watch?.(() => {
        void remove(() => storage.page?.clear());
        show({ keeping: storage.keeping ? false : null });
      }) ?? (() => undefined),
    restart: (part) => {
      const seen = view.keeping === true ? seenBefore(view.state) : [];
      begin({ ...(seen.length > 0 && { seen }), ...part });
      save();
    },
    recover: async () => {
      await remove(() => (storage.page && !isKeptCorrupt ? storage.page.clear() : storage.clear()));
      show({ keeping: (await attempt(() => storage.keeping?.get() ?? null)) ?? null });
    },
    erase: async () => {
      const isErased = await remove(() => storage.clear());
      show({ keeping: storage.keeping ? ((await attempt(() => storage.keeping?.get())) ?? false) : null });
      return isErased;
    },
    keep: async (on) => {
      if (!storage.keeping) return;
      // What fails now is told, though it may have been told before: the person has just asked for it.
      told.clear();
      save();
      await saving;
      await attempt(() => storage.keeping?.set(on));
      show({ keeping: (await attempt(() => storage.keeping?.get())) ?? false });
    },
    dismiss: () => show({ notice: null }),
  };
}

/** What the machine says, or what it lacks. */
function withParts<T>(ask: () => T): T | MissingPart {
  try {
    return ask();
  } catch (cause) {
    if (cause instanceof MissingPart) return cause;
    throw cause;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const EXPECTED: Readonly<Record<StorageTrouble, string>> = {
  'storage-full': 'room for a diagnostic',
  'storage-unavailable': 'a storage that answers',
  'storage-not-permitted': 'the consent of the person',
  'storage-not-loaded': 'the part of the page that keeps',
};

/** Chromium and Safari say `QuotaExceededError`; older Firefox says `NS_ERROR_DOM_QUOTA_REACHED`. */
function troubleOf(cause: unknown): StorageTrouble {
  const name = typeof cause === 'object' && cause !== null && 'name' in cause ? String(cause.name) : '';
  if (name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED') return 'storage-full';
  if (name === 'NotAllowedError') return 'storage-not-permitted';
  return name === 'NetworkError' ? 'storage-not-loaded' : 'storage-unavailable';
}
