import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportFrame, fromSkos, toCsv } from '../export/index.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'jalon-export-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

function run(...args: readonly string[]): {
  readonly status: number | null;
  readonly out: string;
  readonly said: string;
} {
  const main = join(import.meta.dirname, 'main.ts');
  const { status, stdout, stderr } = spawnSync('node', ['--conditions=@jalon/source', main, 'export', ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  });
  return { status, out: stdout, said: stderr };
}

describe('export', () => {
  it('prints SKOS that reads back, in one language where one is asked for', () => {
    const { status, out } = run('--format', 'skos', '--lang', 'fr', '--with', 'outcomes,statements');
    expect(status).toBe(0);
    expect(fromSkos(JSON.parse(out))).toEqual({
      ok: true,
      value: exportFrame({ locales: ['fr'], with: ['statements', 'outcomes'] }),
    });
  });

  it('writes CSV for Excel into a file, and leaves nothing else behind', () => {
    const file = join(FOLDER, 'jalon.csv');
    expect(run('--format', 'csv', '--excel', '--out', file)).toMatchObject({ status: 0, out: `written: ${file}\n` });
    expect(readFileSync(file, 'utf8')).toBe(toCsv({ locale: 'fr', separator: ';', bom: true }));
    expect(readdirSync(FOLDER)).toEqual(['jalon.csv']);
  });

  it.each([
    [[], '--format: expected skos or csv, found nothing'],
    [['--format', 'xml'], '--format: expected skos or csv, found xml'],
    [['--format', 'csv', '--lang', 'de'], '--lang: expected fr or en, found de'],
    [['--format', 'csv', '--with', 'goals'], '--with: expected statements or outcomes, found goals'],
    [['--format', 'skos', '--excel'], '--excel: expected with --format csv'],
    [['--format', 'skos', '--colour'], "Unknown option '--colour'"],
    [['--format', 'skos', '--official', join(FOLDER, 'absent')], 'ENOENT'],
  ])('%j is wrong use', (args, problem) => {
    const { status, out, said } = run(...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(said).toContain(problem);
  });

  it('refuses official words that are not, and writes nothing', () => {
    const file = join(FOLDER, 'not.jsonld');
    writeFileSync(file, '{}');
    const { status, out, said } = run('--format', 'csv', '--official', file, '--out', join(FOLDER, 'never.csv'));
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(said).not.toBe('');
    expect(readdirSync(FOLDER)).not.toContain('never.csv');
  });
});
