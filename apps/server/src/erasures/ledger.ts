import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { HubStore, Tombstone } from '@jalon/history/hub';

/** One erasure, as the ledger holds it: no id, no name. */
export interface LedgerLine extends Tombstone {
  readonly tenant: string;
}

/**
 * The same store, which writes every erasure to a file outside the database, before it is committed: a backup of yesterday would bring
 * back who was erased today, and the ledger forbids it.
 */
export function withLedger(store: HubStore, file: string): HubStore {
  return {
    ...store,
    transact: (tenant, people, work) =>
      store.transact(tenant, people, (transaction) =>
        work({
          ...transaction,
          erase: async (person, tombstone) => {
            await transaction.erase(person, tombstone);
            appendLine(file, { tenant, ...tombstone });
          },
        }),
      ),
  };
}

/** Everything in a ledger, once per person; a line cut short by a crash is left out. */
export function readLedger(file: string): readonly LedgerLine[] {
  const lines = new Map<string, LedgerLine>();
  for (const text of readFileSync(file, 'utf8').split('\n')) {
    const line = lineFrom(text);
    if (line !== null && !lines.has(`${line.tenant} ${line.mark}`)) lines.set(`${line.tenant} ${line.mark}`, line);
  }
  return [...lines.values()];
}

function appendLine(file: string, line: LedgerLine): void {
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(file, 'a', 0o600);
  try {
    writeSync(handle, `${JSON.stringify(line)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function lineFrom(text: string): LedgerLine | null {
  try {
    const line = JSON.parse(text) as Partial<LedgerLine>;
    const { tenant, mark, erasedAt, actor, groundKinds, times } = line;
    if (typeof tenant !== 'string' || !/^[0-9a-f]{64}$/.test(String(mark))) return null;
    if (typeof erasedAt !== 'string' || typeof actor !== 'string') return null;
    return Array.isArray(groundKinds) && Array.isArray(times) ? (line as LedgerLine) : null;
  } catch {
    return null;
  }
}
