import { utf8 } from '../vault/utf8.ts';

/** The key that a passphrase opens: PBKDF2-SHA-256, 600,000 iterations (OWASP, Password Storage), AES-256-GCM. */
export async function fileKey(crypto: Crypto, passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const words = utf8(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ITERATIONS },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

const ITERATIONS = 600_000;

/** How a key signs: Ed25519, or ECDSA with SHA-256 (P-256). */
export function signing(key: CryptoKey): AlgorithmIdentifier | EcdsaParams {
  return key.algorithm.name === 'ECDSA' ? { name: 'ECDSA', hash: 'SHA-256' } : { name: key.algorithm.name };
}
