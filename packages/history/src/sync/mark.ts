import { utf8 } from './utf8.ts';
import type { Mark } from './protocol.ts';

/** What is needed of WebCrypto: `crypto.subtle` has it. */
export interface HmacCrypto {
  importKey(
    format: 'raw',
    key: Uint8Array<ArrayBuffer>,
    algorithm: { readonly name: 'HMAC'; readonly hash: 'SHA-256' },
    extractable: false,
    usages: ['sign'],
  ): Promise<unknown>;
  sign(algorithm: 'HMAC', key: never, data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
}

/** Marks people by HMAC-SHA-256 (RFC 2104): `hmacMark(crypto.subtle)`. */
export function hmacMark(subtle: HmacCrypto): Mark {
  let last: { readonly text: string; readonly key: Promise<unknown> } | null = null;

  function keyOf(text: string): Promise<unknown> {
    if (last?.text !== text) {
      const bytes = Uint8Array.from(text.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
      last = {
        text,
        key: subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
      };
    }
    return last.key;
  }

  return async (markKey, subject) => {
    const signature = await subtle.sign('HMAC', (await keyOf(markKey)) as never, utf8(subject));
    return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}
