import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mailItem } from '../fixtures/mail.test-item.ts';
import { pointItem } from '../fixtures/point.test-item.ts';

const MAIN = join(import.meta.dirname, 'main.ts');
const folder = mkdtempSync(join(tmpdir(), 'jalon-items-'));
const good = join(folder, 'good.json');

function run(...args: readonly string[]): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  const env = { ...process.env, LC_ALL: 'fr_FR.UTF-8' };
  return spawnSync(process.execPath, ['--conditions=@jalon/source', MAIN, ...args], { encoding: 'utf8', env });
}

beforeAll(() => {
  writeFileSync(good, JSON.stringify(mailItem, null, 2));
  mkdirSync(join(folder, 'all', 'deep'), { recursive: true });
  writeFileSync(join(folder, 'all', 'broken.json'), '[\n  {"item": 1,}\n]');
  writeFileSync(join(folder, 'all', 'deep', 'one.json'), `\u{FEFF}${JSON.stringify([mailItem])}`);
  writeFileSync(join(folder, 'all', 'deep', 'same.json'), JSON.stringify([mailItem], null, 1));
  writeFileSync(join(folder, 'all', 'latin.json'), Uint8Array.from([0x22, 0xe9, 0x22]));
  writeFileSync(join(folder, 'all', 'notes.txt'), 'no item');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('says how it is used: on request with 0, on wrong use with 2, in the language asked for', () => {
  expect(run('--help')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('check FICHIER|DOSSIER'),
    stderr: '',
  });
  expect(run('check', '--help', '--locale', 'en').stdout).toContain('check FILE|FOLDER');
  expect(run('--version')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u) });
  expect(run()).toMatchObject({ status: 2, stdout: '' });
  expect(run('chek')).toMatchObject({ status: 2, stderr: expect.stringContaining('chek : commande inconnue') });
  expect(run('check')).toMatchObject({ status: 2, stderr: expect.stringContaining('un fichier ou un dossier') });
  expect(run('check', good, '--locale', 'de')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('de trouvé'),
  });
  expect(run('check', good, '--colour').status).toBe(2);
  expect(run('check', join(folder, 'absent.json'))).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('ENOENT'),
  });
  expect(run('play')).toMatchObject({ status: 2, stderr: expect.stringContaining('un fichier est attendu') });
  expect(run('play', good, '--port', '99999').status).toBe(2);
});

test('a sound file ends with 0', () => {
  expect(run('check', good)).toEqual(
    expect.objectContaining({ status: 0, stdout: '1 fichier, 1 activité : 0 erreur, 0 avertissement\n', stderr: '' }),
  );
});

test('a folder: each file by itself, in order, with lines and columns; an id is its own', () => {
  const { status, stdout } = run('check', join(folder, 'all'), '--json', '--locale', 'en');
  expect(status).toBe(1);
  const report = JSON.parse(stdout) as { readonly problems: readonly object[] };
  expect(report).toMatchObject({ files: 4, items: 2, errors: 3, warnings: 0 });
  expect(report.problems).toEqual([
    {
      file: join(folder, 'all', 'broken.json'),
      line: 2,
      column: 14,
      item: null,
      path: '',
      code: 'not-json',
      level: 'error',
      message: expect.stringContaining('one too many'),
    },
    expect.objectContaining({
      file: join(folder, 'all', 'deep', 'same.json'),
      line: 5,
      column: 4,
      item: mailItem.item.id,
      path: '/0/item/id',
      code: 'repeated-id',
    }),
    expect.objectContaining({
      file: join(folder, 'all', 'latin.json'),
      code: 'not-json',
      message: expect.stringContaining('UTF-8'),
    }),
  ]);
});

test('a warning ends with 0, and with 1 where one is strict', () => {
  const file = join(folder, 'french.json');
  const { content, ...item } = mailItem.item;
  writeFileSync(file, JSON.stringify({ item: { ...item, content: { fr: content.fr } }, key: mailItem.key }, null, 2));
  const { status, stdout } = run('check', file);
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: expect.stringMatching(
      /french\.json:\d+:\d+ avertissement missing-language item:\S+\n {4}Il manque la langue « en »\./u,
    ),
  });
  expect(run('check', file, '--strict').status).toBe(1);
});

test('a file that holds no activity is no success where one is strict', () => {
  const file = join(folder, 'none.json');
  writeFileSync(file, '[]');
  expect(run('check', file)).toMatchObject({ status: 0, stdout: expect.stringContaining('aucune activité') });
  expect(run('check', file, '--strict').status).toBe(1);
});

test('a picture is looked for beside the file, and beside its folder', () => {
  const file = join(folder, 'pictured', 'items', 'point.json');
  mkdirSync(join(folder, 'pictured', 'items'), { recursive: true });
  writeFileSync(file, JSON.stringify(pointItem));
  expect(run('check', file).stdout).toContain('missing-file');
  mkdirSync(join(folder, 'pictured', 'pictures'));
  writeFileSync(join(folder, 'pictured', 'pictures', 'window.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  expect(run('check', file).stdout).not.toContain('missing-file');
});
