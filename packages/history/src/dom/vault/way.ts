import { fromBase64, toBase64 } from './base64.ts';
import type { KeyStore } from '../../key-store.ts';
import { seal, unseal } from './seal.ts';
import { utf8 } from './utf8.ts';
import { done, failed, type VaultResult } from './vault-result.ts';

/** What opens a vault: words that somebody knows, or the 32 bytes that only their passkey gives (WebAuthn PRF). */
export type Way = { readonly passphrase: string } | { readonly passkey: Uint8Array<ArrayBuffer> };

/** The key of a tenant, and whose it is. */
export interface TenantKey {
  readonly tenant: string;
  readonly raw: Uint8Array<ArrayBuffer>;
}

/** Which way it is. */
function wayKind(way: Way): 'passphrase' | 'passkey' {
  return 'passphrase' in way ? 'passphrase' : 'passkey';
}

/** The name under which the key that a way opens is kept. */
export function wayName(way: Way): string {
  return `way:${wayKind(way)}`;
}

/** The tenant's key, wrapped so that this way opens it: `[schema, tenant, salt, sealed key]` in JSON, after its SHA-256. */
export async function wrapKey(crypto: Crypto, way: Way, { tenant, raw }: TenantKey): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await keyOf(crypto, way, salt);
  const kept = [SCHEMA, tenant, toBase64(salt), await seal(crypto, key, [SCHEMA, tenant], raw)];
  const text = JSON.stringify(kept);
  return (await digest(crypto, text)) + text;
}

/** The tenant's key that this way opens. By the SHA-256, a damaged record is told from a wrong passphrase. */
export async function unwrapKey(crypto: Crypto, keys: KeyStore, way: Way): Promise<VaultResult<TenantKey>> {
  const found = await keys.read([wayName(way)]);
  if (!found.ok) return found;
  const [record] = found.value;
  if (!record) return failed('absent');
  const text = record.slice(DIGEST);
  if (record !== (await digest(crypto, text)) + text) return failed('tampered');
  // Nobody but this file writes a text with its digest, unless to do harm: then opening it fails, whatever is in it.
  const [schema, tenant = '', salt = '', sealed = ''] = JSON.parse(text) as readonly string[];
  if (schema !== SCHEMA) return failed('tampered');
  const key = await keyOf(crypto, way, fromBase64(salt));
  const raw = await unseal(crypto, key, [SCHEMA, tenant], sealed);
  return raw ? done({ tenant, raw }) : failed(`wrong-${wayKind(way)}`);
}

/** What a passphrase opens is opened by this way as well, or by this passphrase instead. */
export async function rewrap(crypto: Crypto, keys: KeyStore, passphrase: string, way: Way): Promise<VaultResult<void>> {
  const found = await unwrapKey(crypto, keys, { passphrase });
  return found.ok ? keys.write(wayName(way), await wrapKey(crypto, way, found.value)) : found;
}

async function keyOf(crypto: Crypto, way: Way, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const [name, secret] =
    'passphrase' in way
      ? (['PBKDF2', utf8(way.passphrase.normalize('NFKC'))] as const)
      : (['HKDF', way.passkey] as const);
  const material = await crypto.subtle.importKey('raw', secret, name, false, ['deriveKey']);
  const algorithm = { name, hash: 'SHA-256', salt, iterations: ITERATIONS, info: utf8(SCHEMA) };
  return crypto.subtle.deriveKey(algorithm, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

async function digest(crypto: Crypto, text: string): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text))));
}

/** Names the derivation, too: other iterations would be another schema. */
const SCHEMA = 'jalon.vault/1';

/** PBKDF2 with HMAC-SHA-256: OWASP Password Storage Cheat Sheet, 2023. */
const ITERATIONS = 600_000;

/** Characters of a SHA-256 in base64. */
const DIGEST = 44;
