import { afterEach, describe, expect, it, vi } from 'vitest';
import { restoreCommand } from './backup-commands.ts';
import type { CommandScope } from './commands.ts';

afterEach(() => vi.restoreAllMocks());

describe('restore', () => {
  it('brings nobody back because the ledger of erasures is not where it should be', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const asOwner = vi.fn<() => Promise<never>>(() => Promise.reject(new Error('the database was opened')));
    const scope = { config: { ledger: '/nowhere/erasures.jsonl' }, database: { asOwner }, words: ['rows.gz'] };
    const run = (options: CommandScope['options']): Promise<number> =>
      restoreCommand.run({ ...scope, options } as unknown as CommandScope);
    expect(await run({})).toBe(2);
    expect(await run({ ledger: '/nowhere/else.jsonl' })).toBe(2);
    expect(said.mock.calls.flat().join()).toMatch(/no ledger .*erasures\.jsonl.*--ledger none.*no ledger .*else/s);
    expect(asOwner).not.toHaveBeenCalled();
    await expect(run({ ledger: 'none' })).rejects.toThrow('the database was opened');
  });
});
