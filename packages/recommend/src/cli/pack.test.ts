import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { SAMPLE_CSV } from '../places/import/sample.test-data.ts';
import { nearestPlaces, readPack } from '../places/index.ts';
import { pack } from './pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const out = join(folder, 'pack.json');

async function ran(...args: readonly string[]) {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    const end = await pack.run(args, 'fr');
    return { ...end, said: log.mock.calls.map(([line]) => String(line)) };
  } finally {
    log.mockRestore();
  }
}

test('from a file of places to a pack that answers', async () => {
  const lieux = file(
    'lieux.csv',
    `${SAMPLE_CSV},,Sans identifiant,Brest,29200,29019,,,,,,,,,,,,,,,2026-01-01,,,,,,,,,,,\n`,
  );
  const { exitCode, said } = await ran('--department', '29', '--in', lieux, '--out', out, '--made', '2026-11-22');
  expect(exitCode).toBe(0);
  expect(said.join('\n')).toContain(
    'lieux.csv:4:1 manque id\n    Un champ obligatoire manque. La ligne est laissée de côté.',
  );
  expect(said.join('\n')).toContain('La valeur devient\u00A0: https://www.cs.example.');
  expect(said.at(-1)).toMatch(
    /^Lignes lues\u00A0: 3\. Lieux\u00A0: 2, ailleurs\u00A0: 0, en double\u00A0: 0, laissées de côté\u00A0: 1\./u,
  );
  const read = readPack(readFileSync(out, 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(read.value).toMatchObject({
    departments: ['29'],
    made: '2026-11-22',
    sources: [{ name: 'Coop numérique', updated: '2026-09-14' }, { name: 'France Services' }],
  });
  const near = nearestPlaces(read.value.index, { near: { lat: 48.39, lon: -4.49 }, programmes: ['aidants-connect'] });
  expect(near.ok && near.value.map(({ place }) => place.name)).toEqual(['Médiathèque des Capucins']);
  expect(readdirSync(folder)).toEqual(['lieux.csv', 'pack.json']);
});

test('data·inclusion beside it; --strict; --json', async () => {
  const structures = file(
    's.json',
    '[{"id":"a","nom":"Maison X","code_insee":"29019","source":"dora"},{"nom":"Sans id","code_insee":"29019"}]',
  );
  const services = file('v.json', '[{"structure_id":"a","thematiques":["numerique--acquerir-un-equipement"]}]');
  const { exitCode, said } = await ran(
    '--department',
    '29',
    '--structures',
    structures,
    '--services',
    services,
    '--out',
    out,
    '--strict',
    '--json',
  );
  expect(exitCode).toBe(1);
  expect(JSON.parse(said.at(-1) ?? '')).toMatchObject({
    out,
    places: 1,
    leftOut: 1,
    issues: 1,
    issuesShown: [{ code: 'missing', line: 1 }],
  });
});

test('no place: nothing is written', async () => {
  const { exitCode, said } = await ran(
    '--department',
    '75',
    '--in',
    file('lieux.csv', SAMPLE_CSV),
    '--out',
    join(folder, 'none.json'),
  );
  expect(exitCode).toBe(1);
  expect(said.at(-1)).toContain('Rien à écrire.');
  expect(readdirSync(folder)).not.toContain('none.json');
});

test.each([
  [[], 'département'],
  [['--department', '99', '--in', 'x', '--out', 'y'], 'département'],
  [['--department', '29', '--out', 'y'], '--in'],
  [['--department', '29', '--in', 'x'], '--out'],
  [['--department', '29', '--structures', 'x', '--out', 'y'], 'vont ensemble'],
  [['--department', '29', '--in', 'x', '--out', 'y', '--made', 'hier'], '--made'],
  [['--department', '29', '--in', 'no-such-file', '--out', 'y'], 'no-such-file'],
  [['--colour'], '--colour'],
])('wrong use: %j', async (args, problem) => {
  const end = await ran(...args);
  expect(end.exitCode).toBe(2);
  expect(end.problem).toContain(problem);
});
