import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  randomBytes,
  type KeyObject,
} from 'node:crypto';

/** A key of 32 bytes. */
export type Key = Uint8Array;

/** Reads a key written as 64 hexadecimal digits or as base64 of 32 bytes; null where it is neither. */
export function keyFromText(text: string): Key | null {
  const trimmed = text.trim();
  if (/^[0-9a-f]{64}$/i.test(trimmed)) return Buffer.from(trimmed, 'hex');
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(trimmed)) return null;
  return Buffer.from(trimmed, 'base64');
}

/** A new key. */
export function newKey(): Key {
  return randomBytes(32);
}

/** A key for one use, from the master key: HMAC-SHA-256 of the use. */
export function keyFor(master: Key, use: string): Key {
  return createHmac('sha256', master).update(use).digest();
}

/** AES-256-GCM: nonce (12 bytes, random), ciphertext, tag (16 bytes). `context` is not hidden, and must be the same to open. */
export function seal(key: Key, context: string, plain: Uint8Array | string): Uint8Array {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', preparedKey(key), nonce);
  cipher.setAAD(Buffer.from(context));
  const text = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain);
  return Buffer.concat([nonce, text, cipher.final(), cipher.getAuthTag()]);
}

/** What was sealed, or null where the key or the context is another, or a byte was changed. */
export function open(key: Key, context: string, sealed: Uint8Array): Uint8Array | null {
  if (sealed.length < NONCE + TAG) return null;
  try {
    const decipher = createDecipheriv('aes-256-gcm', preparedKey(key), sealed.subarray(0, NONCE));
    decipher.setAAD(Buffer.from(context));
    decipher.setAuthTag(sealed.subarray(-TAG));
    return Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()]);
  } catch {
    return null;
  }
}

/** Bytes as the text that was sealed. */
export function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

/** What binds a sealed thing to its place: parts that cannot be mistaken for one another. */
export function contextOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

/** Preparing a key takes longer than sealing an event with it: it is done once for each. */
function preparedKey(key: Key): KeyObject {
  const known = PREPARED.get(key);
  if (known !== undefined) return known;
  const prepared = createSecretKey(key);
  PREPARED.set(key, prepared);
  return prepared;
}

const PREPARED = /* @__PURE__ */ new WeakMap<Key, KeyObject>();
const NONCE = 12;
const TAG = 16;
