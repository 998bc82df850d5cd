import { fromBase64, toBase64 } from './base64.ts';
import { utf8 } from './utf8.ts';

/** What a text is bound to, in JSON. */
export type About = readonly (string | number | null)[];

/**
 * AES-256-GCM with a random nonce of 96 bits (NIST SP 800-38D): `nonce | ciphertext | tag`, in base64. `about` is bound to it: it opens
 * with the same words only.
 */
export async function seal(
  crypto: Crypto,
  key: CryptoKey,
  about: About,
  plain: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(NONCE));
  const sealed = await crypto.subtle.encrypt(algorithm(iv, about), key, plain);
  // Twelve bytes are sixteen characters: what follows them goes on where they end.
  return toBase64(iv) + toBase64(new Uint8Array(sealed));
}

/** What was sealed, or null where the key, the words about it or any bit is another. */
export async function unseal(
  crypto: Crypto,
  key: CryptoKey,
  about: About,
  sealed: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const bytes = fromBase64(sealed);
    const iv = bytes.subarray(0, NONCE);
    return new Uint8Array(await crypto.subtle.decrypt(algorithm(iv, about), key, bytes.subarray(NONCE)));
  } catch {
    return null;
  }
}

function algorithm(iv: Uint8Array<ArrayBuffer>, about: About): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: utf8(JSON.stringify(about)) };
}

/** Bytes. */
const NONCE = 12;
