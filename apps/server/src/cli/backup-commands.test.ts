import { newKey } from '@jalon/history/postgres';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { restoreCommand } from './backup-commands.ts';
import type { CommandScope } from './commands.ts';

afterEach(() => vi.restoreAllMocks());

describe('restore', () => {
  it('brings nobody back because the ledger of erasures is not where it should be', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const asOwner = vi.fn<() => Promise<never>>(() => Promise.reject(new Error('the database was opened')));
    const scope = {
      config: { ledger: '/nowhere/erasures.jsonl', rate: 0, origins: [], masterKey: newKey() },
      database: { asOwner },
      words: ['rows.gz'],
    };
    const run = (...ledger: readonly string[]): Promise<number> =>
      restoreCommand.run({ ...scope, options: {}, lists: { ledger } } as unknown as CommandScope);
    expect(await run()).toBe(2);
    expect(await run('/nowhere/else.jsonl')).toBe(2);
    // One of several that is not there is one too many.
    expect(await run(import.meta.filename, '/nowhere/third.jsonl')).toBe(2);
    expect(await run(import.meta.filename, 'none')).toBe(2);
    expect(said.mock.calls.flat().join()).toMatch(
      /no ledger .*erasures\.jsonl.*--ledger none.*no ledger .*else.*ledger .*third/s,
    );
    expect(asOwner).not.toHaveBeenCalled();
    await expect(run('none')).rejects.toThrow('the database was opened');
  });
});
