import {
  createHistory,
  deviceConsent,
  type History,
  type HistoryError,
  type HistoryResult,
  type Json,
  type Notice,
} from '@jalon/history';
import { idbStore } from '@jalon/history/idb';

const PURPOSE = 'resume-on-device';

/** A part of a saved diagnostic: what was added since the part before. The first part, and only it, carries the head. */
interface Part {
  readonly head: Readonly<Record<string, Json>> | null;
  readonly entries: readonly Json[];
}

/** The diagnostic kept on the device, with the person's consent written down beside it. Everything thrown is a storage's failure. */
export interface DeviceLog {
  /** What was kept, as the text that was written; null where nothing is. */
  read(): Promise<string | null>;
  /** Keeps what was added since; does nothing where the person did not agree. */
  write(text: string): Promise<void>;
  /** The person agrees, on these words; what there is so far is kept. */
  agree(notice: Notice, text: string | null): Promise<void>;
  isAgreed(): Promise<boolean>;
  /** Consent and content go, without a trace. */
  erase(): Promise<void>;
}

/** The device log over a history in IndexedDB. */
export function deviceLog(history: History = browserHistory()): DeviceLog {
  let consent: Notice | null = null;
  let head: string | null = null;
  let written = 0;

  async function isAgreed(): Promise<boolean> {
    const { logs } = must(await history.grounds());
    const log = logs.findLast(({ record }) => record.purpose === PURPOSE);
    consent = log?.record.notice ?? null;
    return log !== undefined;
  }

  async function erase(): Promise<void> {
    must(await history.erase());
    consent = null;
    head = null;
    written = 0;
  }

  async function agree(notice: Notice, text: string | null): Promise<void> {
    await erase();
    const controller = { id: 'this-device', name: 'this device' };
    must(await history.permit(deviceConsent({ recordId: crypto.randomUUID(), purpose: PURPOSE, notice, controller })));
    consent = notice;
    if (text !== null) await write(text);
  }

  async function write(text: string): Promise<void> {
    if (consent === null && !(await isAgreed())) return;
    const { entries, ...rest } = JSON.parse(text) as { readonly entries: readonly Json[] } & Readonly<
      Record<string, Json>
    >;
    const ownHead = JSON.stringify(rest);
    const isOther = head !== null && (ownHead !== head || entries.length < written);
    // Another diagnostic begins: the one before is not kept for longer than it serves.
    if (isOther && consent !== null) return await agree(consent, text);
    if (head === ownHead && entries.length === written) return;
    const part: Part = { head: head === null ? rest : null, entries: entries.slice(head === null ? 0 : written) };
    must(await history.append({ purpose: PURPOSE, payload: part as unknown as Json }));
    head = ownHead;
    written = entries.length;
  }

  return {
    isAgreed,
    write,
    agree,
    erase,
    async read() {
      const { events } = must(await history.read(PURPOSE));
      const parts = events.map(({ payload }) => payload as unknown as Part);
      const first = parts.find((part) => part.head !== null);
      if (first === undefined || first.head === null) return null;
      const entries = parts.flatMap((part) => part.entries);
      head = JSON.stringify(first.head);
      written = entries.length;
      return JSON.stringify({ ...first.head, entries });
    },
  };
}

function browserHistory(): History {
  return createHistory({ store: idbStore('jalon'), clock: () => new Date().toISOString(), newId: newEventId });
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
  return new Error(error.code === 'not-permitted' ? `not permitted: ${error.reason}` : `history: ${error.code}`);
}
