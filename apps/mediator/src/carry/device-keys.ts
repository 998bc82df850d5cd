import type { Desk } from '../desk/desk.ts';
import { keepSettings, readSettings } from '../desk/settings.ts';

const KIND = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** What this device signs with, and what others know it by; made the first time, and sealed with the settings. */
export async function deviceKeys(desk: Desk): Promise<{ readonly privateKey: CryptoKey; readonly publicKey: string }> {
  const settings = await readSettings(desk);
  if (settings.keys !== null) {
    const { privateKey, publicKey } = settings.keys;
    return {
      privateKey: await crypto.subtle.importKey('pkcs8', bytesOf(privateKey), KIND, false, ['sign']),
      publicKey,
    };
  }
  const pair = await crypto.subtle.generateKey(KIND, true, ['sign', 'verify']);
  const [secret, shown] = await Promise.all([
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
    crypto.subtle.exportKey('spki', pair.publicKey),
  ]);
  const keys = { privateKey: textOf(secret), publicKey: textOf(shown) };
  await keepSettings(desk, { ...settings, keys });
  return { privateKey: pair.privateKey, publicKey: keys.publicKey };
}

/** A key that another device showed; null where it is none. */
export async function readPublicKey(text: string): Promise<CryptoKey | null> {
  try {
    return await crypto.subtle.importKey('spki', bytesOf(text), KIND, false, ['verify']);
  } catch {
    return null;
  }
}

function textOf(bytes: ArrayBuffer): string {
  return btoa(String.fromCodePoint(...new Uint8Array(bytes)));
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.codePointAt(0) ?? 0);
}
