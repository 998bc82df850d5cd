import { createHmac } from 'node:crypto';

/** The mark of a subject: HMAC-SHA-256 under the tenant's key (64 hexadecimal digits), as 64 hexadecimal digits. */
export function markOf(markKey: string, subject: string): string {
  return createHmac('sha256', Buffer.from(markKey, 'hex')).update(subject).digest('hex');
}
