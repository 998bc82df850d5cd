import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Tombstone } from '@jalon/history/hub';

/** One erasure, as the ledger holds it: no id, no name. */
export interface ErasureLine extends Tombstone {
  readonly tenant: string;
}

/** One device that was revoked. */
export interface RevocationLine {
  readonly tenant: string;
  readonly device: string;
  /** An instant. */
  readonly revokedAt: string;
}

/** What a backup of before would undo: it is written outside the database, and forbids it. */
export interface Ledger {
  readonly erasures: readonly ErasureLine[];
  readonly revocations: readonly RevocationLine[];
}

/** Adds a line, and returns once it is on the disk. To be called in a transaction, as the last thing before its end. */
export function appendToLedger(file: string, line: ErasureLine | RevocationLine): void {
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(file, 'a', 0o600);
  try {
    writeSync(handle, `${JSON.stringify(line)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Everything in these ledgers, once per person and per device, the earliest; a line cut short by a crash is left out. */
export function readLedgers(files: readonly string[]): Ledger {
  const erasures = new Map<string, ErasureLine>();
  const revocations = new Map<string, RevocationLine>();
  for (const text of files.flatMap((file) => readFileSync(file, 'utf8').split('\n'))) {
    const line = lineFrom(text);
    if (line === null) continue;
    if ('mark' in line) {
      const name = `${line.tenant} ${line.mark}`;
      if ((erasures.get(name)?.erasedAt ?? '~') > line.erasedAt) erasures.set(name, line);
    } else {
      const name = `${line.tenant} ${line.device}`;
      if ((revocations.get(name)?.revokedAt ?? '~') > line.revokedAt) revocations.set(name, line);
    }
  }
  return { erasures: [...erasures.values()], revocations: [...revocations.values()] };
}

function lineFrom(text: string): ErasureLine | RevocationLine | null {
  try {
    const line = JSON.parse(text) as Partial<ErasureLine & RevocationLine>;
    const { tenant, mark, erasedAt, actor, groundKinds, times, device, revokedAt } = line;
    if (typeof tenant !== 'string') return null;
    if (mark === undefined) {
      if (typeof device !== 'string' || !isInstant(revokedAt)) return null;
      return { tenant, device, revokedAt };
    }
    if (!/^[0-9a-f]{64}$/.test(mark) || !isInstant(erasedAt) || typeof actor !== 'string') return null;
    return Array.isArray(groundKinds) && Array.isArray(times)
      ? { tenant, mark, erasedAt, actor, groundKinds, times }
      : null;
  } catch {
    return null;
  }
}

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);
}
