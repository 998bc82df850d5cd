import { createHash, randomBytes } from 'node:crypto';

/** What a device shows: whose it is, and a secret of 256 bits of which the server keeps the hash alone. */
export interface DeviceToken {
  readonly tenant: string;
  readonly hash: Buffer;
}

/** A new token of a tenant. Its text is shown once. */
export function newToken(tenant: string): DeviceToken & { readonly text: string } {
  const secret = randomBytes(32);
  const text = `jalon_${Buffer.from(tenant).toString('base64url')}.${secret.toString('base64url')}`;
  return { text, tenant, hash: hashOf(secret) };
}

/** Reads a token; null where it is none. */
export function readToken(text: string): DeviceToken | null {
  const parts = /^jalon_([A-Za-z0-9_-]{1,1100})\.([A-Za-z0-9_-]{43})$/.exec(text);
  if (parts === null) return null;
  const tenant = Buffer.from(parts[1]!, 'base64url').toString('utf8');
  if (tenant.length === 0 || tenant.includes('\0')) return null;
  return { tenant, hash: hashOf(Buffer.from(parts[2]!, 'base64url')) };
}

/** A secret of 256 random bits needs no slow hash: nobody can go through them. */
function hashOf(secret: Buffer): Buffer {
  return createHash('sha256').update(secret).digest();
}
