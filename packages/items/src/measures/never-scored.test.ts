import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const MEASURES = dirname(fileURLToPath(import.meta.url));
const CLI = join(MEASURES, '..', 'cli');
const PACKAGES = join(MEASURES, '..', '..', '..');

/** What gives or uses a credit: the rest of this package, the estimates, and what composes them. Tests and command lines do neither. */
const SCORING = ['items', 'scoring', 'diagnostic'].flatMap((name) => sources(join(PACKAGES, name, 'src')));

test('nothing that scores imports a measure', () => {
  expect(SCORING.length).toBeGreaterThan(200);
  expect(SCORING.filter((file) => imports(file).some(isMeasure)).map((file) => relative(PACKAGES, file))).toEqual([]);
});

test('the search would find one: measures import each other', () => {
  const own = sources(MEASURES, true).filter((file) => imports(file).some(isMeasure));
  expect(own.length).toBeGreaterThan(5);
});

/** Every source file, measures left out unless they are asked for. */
function sources(folder: string, measures = false): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return !measures && [MEASURES, CLI].includes(path) ? [] : sources(path, measures);
    return /(?<!\.test)\.tsx?$/u.test(entry.name) ? [path] : [];
  });
}

/** What a file imports or re-exports, files of ours as full paths. */
function imports(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/gu)]
    .map((match) => match[1] ?? '')
    .map((target) => (target.startsWith('.') ? resolve(dirname(file), target) : target));
}

function isMeasure(target: string): boolean {
  return target === '@jalon/items/measures' || target === MEASURES || target.startsWith(`${MEASURES}/`);
}
