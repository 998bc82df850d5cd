import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import type { CommandEnd } from './command.ts';
import { importFile } from './import.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-import-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const out = join(folder, 'catalogue.json');

async function ran(...args: readonly string[]): Promise<CommandEnd & { readonly said: readonly string[] }> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    const end = await importFile.run(args, 'fr');
    return { ...end, said: log.mock.calls.map(([line]) => String(line)) };
  } finally {
    log.mockRestore();
  }
}

const TABLE = 'Quoi;Type;Lien\nMa carte;outil;https://carte.exemple\nSans type;;\n';

test('from a table to a catalogue that is written whole', async () => {
  const { exitCode, said } = await ran('--from', 'csv', file('a.csv', TABLE), '--column', 'Quoi=title', '--out', out);
  expect(exitCode).toBe(0);
  expect(said.join('\n')).toMatch(/a\.csv:3:1 manque kind\n {4}attendu : practice, .*La ligne est laissée de côté\./u);
  expect(said.at(-1)).toBe(`Lignes lues : 2. Ressources : 1. Laissées de côté : 1. Écrit dans ${out}.`);
  expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual([expect.objectContaining({ id: 'resource:ma-carte' })]);
  expect(readdirSync(folder)).toEqual(['a.csv', 'catalogue.json']);
});

test('--json, --strict and what stands for what is not told', async () => {
  const table = file('a.csv', TABLE);
  const strict = await ran('--from', 'csv', table, '--column', 'Quoi=title', '--strict', '--json');
  expect(strict.exitCode).toBe(1);
  expect(JSON.parse(strict.said.at(-1) ?? '')).toMatchObject({ rows: 2, resources: 1, leftOut: 1, out: null });
  const { exitCode, said } = await ran(
    '--from',
    'csv',
    table,
    '--column',
    'Quoi=title',
    '--kind',
    'document',
    '--json',
  );
  expect(exitCode).toBe(0);
  expect(JSON.parse(said.at(-1) ?? '')).toMatchObject({ resources: 2, leftOut: 0 });
});

test('the other sources', async () => {
  const json = file('r.json', '[{"titre":"A","type":"outil"}]');
  const bases = file('b.json', '[{"slug":"fiche","title":"Fiche","is_public":true}]');
  const services = file('v.json', '[{"id":"1","nom":"Atelier","structure_id":"s","type":"atelier"}]');
  const structures = file('s.json', '[{"id":"s","nom":"EPN"}]');
  expect((await ran('--from', 'json', json)).exitCode).toBe(0);
  expect((await ran('--from', 'les-bases', bases)).exitCode).toBe(0);
  expect((await ran('--from', 'data-inclusion', services, '--structures', structures, '--out', out)).exitCode).toBe(0);
  expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual([expect.objectContaining({ provider: 'EPN' })]);
});

test.each([
  ['no source', ['a.csv'], '--from'],
  ['another source', ['--from', 'xml', 'a.csv'], '--from'],
  ['no file', ['--from', 'csv'], 'fichier'],
  ['a file that is not there', ['--from', 'csv', join(folder, 'nowhere.csv')], 'nowhere.csv\u00A0: introuvable'],
  ['a column that is no field', ['--from', 'csv', 'a.csv', '--column', 'Titre=titre'], '--column'],
  ['a kind that is none', ['--from', 'csv', 'a.csv', '--kind', 'dragon'], '--kind'],
  ['an option that is none', ['--from', 'csv', 'a.csv', '--colour', 'red'], '--colour'],
  ['structures of a table', ['--from', 'csv', 'a.csv', '--structures', 's.csv'], '--structures'],
])('%s: wrong use, said', async (_what, args, named) => {
  const { exitCode, problem } = await ran(...args);
  expect(exitCode).toBe(2);
  expect(problem).toContain(named);
});
