import { isInstant } from '../../instant.ts';
import type { PayloadCheck } from '../../payload-check.ts';
import type { DeviceStore } from '../../sync/device-store.ts';
import type { Mark } from '../../sync/protocol.ts';
import { fromBase64, toBase64 } from '../vault/base64.ts';
import { unseal } from '../vault/seal.ts';
import { utf8 } from '../vault/utf8.ts';
import { bodyOf, type FileBody } from './file-body.ts';
import { partsOf, type FileHeader, type FileParts } from './file-header.ts';
import { fileKey, signing } from './file-key.ts';
import { failed, type FileResult } from './file-result.ts';
import { takeBody, type Refused } from './take-body.ts';

/** What reading a file needs. */
export interface ImportFileOptions {
  readonly store: DeviceStore;
  readonly clock: () => string;
  readonly tenant: string;
  /** The page's `crypto`. */
  readonly crypto: Crypto;
  readonly passphrase: string;
  /** The public key of a device that is trusted here, or null. What the file says of itself is not asked. */
  readonly trusted: (device: string) => CryptoKey | null | Promise<CryptoKey | null>;
  /** `hmacMark(crypto.subtle)`. */
  readonly mark: Mark;
  /** Asked of every payload, as at a hub's door: `payloadCheck()` of `@jalon/history/events`. */
  readonly check: PayloadCheck;
}

/** What came of a file. */
export interface Imported {
  readonly header: FileHeader;
  /** Events that are kept from now on, and will be sent to the hub as this device's own. */
  readonly added: number;
  /** Events that were here already. */
  readonly known: number;
  readonly refused: readonly Refused[];
  /** People who were erased here because of it. */
  readonly erased: number;
}

/**
 * Takes what another device exported, by the rules of a hub's door: what is malformed and what no ground covers is refused, nobody who was erased
 * comes back, and a ground that arrives has everything here judged again. Importing twice is importing once.
 */
export async function importFile(text: string, options: ImportFileOptions): Promise<FileResult<Imported>> {
  const now = options.clock();
  if (!isInstant(now)) return failed('clock-suspect');
  const parts = partsOf(text);
  if (!parts.ok) return parts;
  const { header } = parts.value;
  if (header.tenant !== options.tenant) return failed('other-tenant');
  const key = await options.trusted(header.device);
  if (key === null) return failed('unknown-device');
  if (!(await isSigned(options.crypto, key, parts.value))) return failed('tampered');
  const body = await open(options, parts.value);
  if (!body.ok) return body;
  const taken = await takeBody(options, body.value, now);
  return taken.ok ? { ok: true, value: { header, ...taken.value } } : taken;
}

async function isSigned({ subtle }: Crypto, key: CryptoKey, { lines, signature }: FileParts): Promise<boolean> {
  try {
    const bytes = fromBase64(signature);
    // Only what `exportFile` writes, to the last character.
    if (toBase64(bytes) !== signature) return false;
    return await subtle.verify(signing(key), key, bytes, utf8(lines.join('\n')));
  } catch {
    return false;
  }
}

async function open(
  { crypto, passphrase }: Pick<ImportFileOptions, 'crypto' | 'passphrase'>,
  { header, lines: [, line] }: FileParts,
): Promise<FileResult<FileBody>> {
  const [salt = '', sealed = ''] = line.split('.');
  try {
    const key = await fileKey(crypto, passphrase, fromBase64(salt));
    const { schema, tenant, device, at, events } = header;
    const plain = await unseal(crypto, key, [schema, tenant, device, at, events], sealed);
    if (plain === null) return failed('wrong-passphrase');
    const body = bodyOf(new TextDecoder().decode(plain));
    return body === null || body.events.length !== events ? failed('tampered') : { ok: true, value: body };
  } catch {
    return failed('tampered');
  }
}
