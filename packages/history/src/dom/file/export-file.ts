import { goneEvents } from '../../gone-events.ts';
import type { HistoryEvent } from '../../history-event.ts';
import { isInstant } from '../../instant.ts';
import { addMilliseconds } from '../../milliseconds.ts';
import type { DeviceStore } from '../../sync/device-store.ts';
import { staysHere } from '../../sync/stays-here.ts';
import { toBase64 } from '../vault/base64.ts';
import { seal } from '../vault/seal.ts';
import { utf8 } from '../vault/utf8.ts';
import { PASSPHRASE_MINIMUM, weaknessOf } from '../vault/weakness-of.ts';
import type { FileBody } from './file-body.ts';
import { FILE_LIMIT, type FileHeader } from './file-header.ts';
import { fileKey, signing } from './file-key.ts';
import { failed, type FileResult } from './file-result.ts';

/** What making a file needs. */
export interface ExportFileOptions {
  readonly store: DeviceStore;
  readonly clock: () => string;
  /** The name of this device, and whose it is. */
  readonly device: string;
  readonly tenant: string;
  /** The page's `crypto`. */
  readonly crypto: Crypto;
  /** Said from person to person, never beside the file. */
  readonly passphrase: string;
  /** The device's own private key: Ed25519, or ECDSA P-256. */
  readonly signingKey: CryptoKey;
  /** Of whom; of everybody where absent. */
  readonly subjects?: readonly string[];
}

/**
 * Everything that a device may share, as a text to carry by hand: sealed under a passphrase (AES-256-GCM), signed by the
 * device, with one readable line that says who made it, when, and how much is in it. What stays on the device is left out, and so
 * is what no ground covers any more, though nobody has deleted it yet; the outbox is left as it is, since only a hub can answer for it.
 */
export async function exportFile(options: ExportFileOptions): Promise<FileResult<string>> {
  const { device, tenant, crypto, passphrase, signingKey } = options;
  if (weaknessOf(passphrase) !== null) {
    return { ok: false, error: { code: 'weak-passphrase', minimum: PASSPHRASE_MINIMUM } };
  }
  const at = options.clock();
  if (!isInstant(at)) return failed('clock-suspect');
  const body = await collect(options, at);
  if (!body.ok) return body;
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await fileKey(crypto, passphrase, salt);
  const plain = utf8(JSON.stringify(body.value));
  const events = body.value.events.length;
  const base = { schema: 'jalon.file/1', tenant, device, at, events } as const;
  const sealed = `${toBase64(salt)}.${await seal(crypto, key, Object.values(base), plain)}`;
  const header: FileHeader = { ...base, length: sealed.length };
  const signed = `${JSON.stringify(header)}\n${sealed}`;
  if (signed.length > FILE_LIMIT - 1000) return failed('too-large');
  const signature = await crypto.subtle.sign(signing(signingKey), signingKey, utf8(signed));
  return { ok: true, value: `${signed}\n${toBase64(new Uint8Array(signature))}\n` };
}

async function collect(
  { store, tenant, subjects: only }: ExportFileOptions,
  at: string,
): Promise<FileResult<FileBody>> {
  const meta = await store.meta();
  if (!meta.ok) return meta;
  const now = addMilliseconds(at, meta.value.offset);
  const subjects = only === undefined ? await store.subjects() : { ok: true as const, value: only };
  if (!subjects.ok) return subjects;
  const events: HistoryEvent[] = [];
  for (const subject of subjects.value) {
    const read = await store.read(subject);
    if (!read.ok) return read;
    const stay = await staysHere(store, read.value);
    if (!stay.ok) return stay;
    const left = new Set([...stay.value, ...goneEvents(read.value, tenant, now)].map(({ id }) => id));
    events.push(...read.value.filter(({ id }) => !left.has(id)));
  }
  const { marks, markKey } = meta.value;
  return { ok: true, value: { events, marks, markKey } };
}
