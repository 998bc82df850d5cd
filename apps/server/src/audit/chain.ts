import { createHmac } from 'node:crypto';
import type { Key } from '@jalon/history/postgres';
import type { AuditAction, AuditFact, AuditVerdict, NotedEnd } from './audit-log.ts';

/** An entry as its row holds it. */
export interface Row {
  readonly n: string;
  readonly at: string;
  readonly actor: string;
  readonly action: AuditAction;
  readonly outcome: AuditFact['outcome'];
  readonly details: string;
  readonly previous: Buffer;
  readonly seal: Buffer;
}

/** Before the first entry. */
export const BEGINNING: Buffer = Buffer.alloc(32);

/** The seal of an entry: HMAC-SHA-256 of all that it says, and of the seal before. */
export function sealOf(
  key: Key,
  tenant: string,
  entry: { readonly n: number } & Readonly<Record<'at' | 'actor' | 'action' | 'outcome' | 'details', string>>,
  previous: Buffer,
): Buffer {
  const { n, at, actor, action, outcome, details } = entry;
  const text = JSON.stringify([tenant, n, at, actor, action, outcome, details, previous.toString('hex')]);
  return createHmac('sha256', key).update(text).digest();
}

/** Goes through a log entry by entry, the first first. */
export function chainWalk(
  key: Key,
  tenant: string,
  noted?: NotedEnd,
): {
  /** False where the log is not as it was written: there is no need to go on. */
  takes(row: Row): boolean;
  verdict(): AuditVerdict;
} {
  let entries = 0;
  let first: { readonly n: number; readonly before: string } | null = null;
  let last: { readonly n: number; readonly seal: Buffer } | null = null;
  /** Where the log begins, as its last word on that says. */
  let begins = { n: 1, before: BEGINNING.toString('hex') };
  let wrongAt: number | null = null;
  let found = false;

  return {
    takes(row) {
      const n = Number(row.n);
      const follows = last === null || (n === last.n + 1 && row.previous.equals(last.seal));
      const whole = follows && row.seal.equals(sealOf(key, tenant, { ...row, n }, row.previous));
      const isNoted = noted?.n === n;
      if (!whole || (isNoted && !isOf(noted.seal, row.seal.toString('hex')))) {
        wrongAt = last === null ? n : last.n + 1;
        return false;
      }
      found ||= isNoted;
      entries += 1;
      first ??= { n, before: row.previous.toString('hex') };
      last = { n, seal: row.seal };
      if (row.action === 'audit-forget') {
        const { first: from, before } = JSON.parse(row.details) as AuditFact['details'];
        begins = { n: Number(from), before: String(before) };
      }
      return true;
    },

    verdict() {
      if (wrongAt !== null) return { intact: false, entries, wrongAt };
      // A tenant is made with its first entry: an empty log was emptied.
      if (first === null || last === null) return { intact: false, entries, wrongAt: 1 };
      if (first.n !== begins.n || first.before !== begins.before)
        return { intact: false, entries, wrongAt: Math.min(first.n, begins.n) };
      if (noted !== undefined && noted.n > last.n) return { intact: false, entries, wrongAt: last.n + 1 };
      const { n, seal } = last;
      return {
        intact: true,
        entries,
        n,
        seal: seal.toString('hex'),
        ...(noted === undefined ? {} : { noted: found || (noted.n === first.n - 1 && isOf(noted.seal, first.before)) }),
      };
    },
  };
}

function isOf(noted: string, seal: string): boolean {
  return noted.length >= 16 && seal.startsWith(noted.toLowerCase());
}
