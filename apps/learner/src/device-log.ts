import {
  consentRecord,
  createHistory,
  type HistoryError,
  type HistoryEvent,
  type HistoryResult,
  type Json,
  type Notice,
  type Store,
} from '@jalon/history';
import { idbStore } from '@jalon/history/idb';

const PURPOSE = 'resume-on-device';
const SUBJECT = 'this-device';

/**
 * The diagnostic kept on the device, with the person's consent written down beside it. What is kept is always one whole text, written
 * beside the one before, which then goes: several tabs may write, and the last to write is found. Everything thrown is a storage's
 * failure: `QuotaExceededError` where there is no room, `NotAllowedError` where the person's consent is not there.
 */
export interface DeviceLog {
  /** What was kept, as the text that was written; null where nothing is. */
  read(): Promise<string | null>;
  /** Keeps this text, and no other. */
  write(text: string): Promise<void>;
  /** The person agrees, on these words; what there is so far is kept. Where that fails, all is as it was. */
  agree(notice: Notice, text: string | null): Promise<void>;
  isAgreed(): Promise<boolean>;
  /** Consent and content go, without a trace. */
  erase(): Promise<void>;
}

/** What the device log needs of the browser. */
export interface DeviceLogParts {
  readonly store?: Store;
  /** Now, in UTC to the millisecond. */
  readonly clock?: () => string;
}

/** The device log over a history in IndexedDB, unless told another store. */
export function deviceLog({ store = idbStore('jalon'), clock = now }: DeviceLogParts = {}): DeviceLog {
  // What is kept is the log that the diagnostic wrote, and the diagnostic judges it when it is gone on with.
  const history = createHistory({ store, clock, newId: newEventId, check: () => null, subject: SUBJECT });
  let queue: Promise<unknown> = Promise.resolve();

  /** One call at a time: what is being written is not taken for what was there before. */
  function inTurn<A extends readonly unknown[], T>(work: (...given: A) => Promise<T>): (...given: A) => Promise<T> {
    return (...given) => {
      const turn = queue.then(() => work(...given));
      queue = turn.catch(() => undefined);
      return turn;
    };
  }

  async function texts(): Promise<readonly HistoryEvent[]> {
    return must(await history.read(PURPOSE)).events.filter(({ kind }) => kind === 'diagnostic');
  }

  async function remove(ids: readonly string[]): Promise<void> {
    if (ids.length > 0 && store.remove) must(await store.remove(SUBJECT, ids));
  }

  async function write(text: string): Promise<void> {
    const before = await texts();
    must(await history.append({ purpose: PURPOSE, payload: JSON.parse(text) as Json }));
    await remove(before.map(({ id }) => id));
  }

  async function agree(notice: Notice, text: string | null): Promise<void> {
    const before = await allIds();
    const consent = consentRecord({
      recordId: crypto.randomUUID(),
      purpose: PURPOSE,
      dataCategories: ['answers', 'talk'],
      specialCategory: true,
      optionalData: ['talk'],
      notice,
      controllers: [{ id: SUBJECT, name: 'this device' }],
    });
    try {
      must(await history.permit(consent));
      if (text !== null) must(await history.append({ purpose: PURPOSE, payload: JSON.parse(text) as Json }));
    } catch (cause) {
      const since = await allIds();
      await remove(since.filter((id) => !before.includes(id)));
      throw cause;
    }
    await remove(before);
  }

  /** Everything there is, unreadable records too. Where a consent is unreadable nothing there can be opened: it goes at once. */
  async function allIds(): Promise<readonly string[]> {
    const found = await store.read(SUBJECT);
    if (found.ok) return found.value.map(({ id }) => id);
    const { intact, broken, groundsIntact } = found.error;
    if (intact === undefined) throw failureOf(found.error);
    if (groundsIntact === true) return [...intact.map(({ id }) => id), ...(broken ?? [])];
    must(await history.erase());
    return [];
  }

  return {
    write: inTurn(write),
    agree: inTurn(agree),
    erase: inTurn(async () => must(await history.erase())),
    isAgreed: inTurn(async () => must(await history.grounds()).logs.some(({ record }) => record.purpose === PURPOSE)),
    read: inTurn(async () => {
      const last = (await texts()).at(-1);
      return last === undefined ? null : JSON.stringify(last.payload);
    }),
  };
}

function now(): string {
  return new Date().toISOString();
}

/** A UUID of version 7: the milliseconds, then chance (RFC 9562). */
function newEventId(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  const chance = crypto.randomUUID();
  return `${time.slice(0, 8)}-${time.slice(8)}-7${chance.slice(15)}`;
}

function must<T>(result: HistoryResult<T>): T {
  if (result.ok) return result.value;
  throw failureOf(result.error);
}

function failureOf(error: HistoryError): Error {
  if (error.code === 'full') return new DOMException('the device is full', 'QuotaExceededError');
  if (error.code === 'not-permitted') return new DOMException(`not permitted: ${error.reason}`, 'NotAllowedError');
  return new Error(`history: ${error.code}`);
}
