import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fixtureJsonLd, fixtureNodes } from '../../scripts/import-fixture/graph.ts';
import { fixtureXlsx } from '../../scripts/import-fixture/workbook.ts';
import { IMPORT_LIMITS } from '../import/index.ts';
import { importCommand } from './import-command.ts';

let folder = '';
let lines: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-import-'));
  lines = [];
  for (const kind of ['log', 'error'] as const)
    vi.spyOn(console, kind).mockImplementation((line: string) => void lines.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

it('writes the same frame from both formats, with its attribution and a report, and nothing else', () => {
  const [one, other] = [join(folder, 'deep', 'one'), join(folder, 'other')];
  expect(importCommand([file('a.jsonld', fixtureJsonLd()), '--out', one])).toEqual({ exitCode: 0 });
  expect(importCommand([file('a.xlsx', fixtureXlsx()), '--out', other, '--json'])).toEqual({ exitCode: 0 });
  for (const written of [one, other])
    expect(readdirSync(written).toSorted()).toEqual(['digcomp3.en.json', 'report.json']);
  const texts = [one, other].map((written) => readFileSync(join(written, 'digcomp3.en.json'), 'utf8'));
  expect(texts[1]).toBe(texts[0]);
  expect(JSON.parse(texts[0] ?? '')).toMatchObject({
    frame: 'digcomp',
    attribution: expect.stringContaining('CC BY 4.0'),
  });
  expect(readFileSync(join(other, 'report.json'), 'utf8')).toContain('CC BY 4.0');
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
    sound: true,
    totals: { outcomes: { found: 523, expected: 523 } },
  });
});

it('--check prints counts and writes nothing', () => {
  expect(importCommand([file('a.jsonld', fixtureJsonLd()), '--check'])).toEqual({ exitCode: 0 });
  expect(lines).toContain('outcomes      523');
  expect(lines.at(-1)).toBe('0 errors, 3 warnings');
  expect(readdirSync(folder)).toEqual(['a.jsonld']);
});

it('a file with errors ends with 1, is not written, and leaves an earlier import as it was', () => {
  const out = join(folder, 'out');
  importCommand([file('a.jsonld', fixtureJsonLd()), '--out', out]);
  const before = readFileSync(join(out, 'digcomp3.en.json'), 'utf8');
  const short = file('b.jsonld', fixtureJsonLd(fixtureNodes().slice(0, -1)));
  expect(importCommand([short, '--out', out])).toEqual({ exitCode: 1 });
  expect(lines).toContain('glossary      125!');
  expect(lines).toContain('error: count-differs at glossary: expected 126; found 125');
  expect(lines).toContain('nothing written: the file has errors');
  expect(readFileSync(join(out, 'digcomp3.en.json'), 'utf8')).toBe(before);
});

it.each([
  ['a text', 'not json', 'error: not-json at file'],
  ['bytes that are no text', Uint8Array.of(0xff, 0xfe, 0), 'error: bad-text at file'],
  ['half an XLSX', fixtureXlsx().subarray(0, 9000), 'error: truncated-zip at archive'],
  ['a large file', new Uint8Array(9 * 1024 * 1024), 'error: too-large at file'],
])('%s ends with 1 and one line that says why', (_, content, line) => {
  expect(importCommand([file('a', content), '--json'])).toEqual({ exitCode: 1 });
  expect(lines[0]).toContain(line);
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ sound: false, issues: [{ severity: 'error' }] });
});

it('wrong use ends with 2 and says what was expected', () => {
  const path = file('a.jsonld', fixtureJsonLd());
  for (const args of [
    [],
    [path, path],
    [path, '--check', '--out', folder],
    [path, '--bad'],
    [join(folder, 'none')],
    [folder],
  ])
    expect(importCommand(args)).toMatchObject({ exitCode: 2, problem: expect.stringMatching(/^import: ./) });
});

it('what is no file is never read: a device without end, a pipe nobody writes to', ({ skip }) => {
  if (process.platform === 'win32') return skip('skipped: no such files here');
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  for (const path of ['/dev/zero', pipe, folder])
    expect(importCommand([path, '--check'])).toEqual({ exitCode: 2, problem: `import: ${path}: expected a file` });
});

it('a file as large as the limit is read, one byte more is not', () => {
  const padded = fixtureJsonLd().padEnd(IMPORT_LIMITS.fileSize);
  const bytes = new TextEncoder().encode(padded).subarray(0, IMPORT_LIMITS.fileSize);
  const path = file('padded', bytes);
  expect(importCommand([path])).toEqual({ exitCode: 0 });
  expect(statSync(path).size).toBe(IMPORT_LIMITS.fileSize);
  appendFileSync(path, ' ');
  expect(importCommand([path])).toEqual({ exitCode: 1 });
  expect(lines.at(-1)).toBe(`error: too-large at file: expected at most ${IMPORT_LIMITS.fileSize} bytes; found more`);
});

it('a text with a byte order mark is read', () => {
  expect(importCommand([file('marked.jsonld', `\u{FEFF}${fixtureJsonLd()}`), '--check'])).toEqual({ exitCode: 0 });
});

it('a folder that cannot be written ends with 2 and leaves nothing unfinished', () => {
  const path = file('a.jsonld', fixtureJsonLd());
  expect(importCommand([path, '--out', path])).toMatchObject({ exitCode: 2 });
  const out = join(folder, 'out');
  mkdirSync(join(out, 'digcomp3.en.json', 'taken'), { recursive: true });
  expect(importCommand([path, '--out', out])).toMatchObject({ exitCode: 2 });
  expect(readdirSync(out)).toEqual(['digcomp3.en.json']);
});
