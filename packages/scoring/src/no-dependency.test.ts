import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = new URL('..', import.meta.url);
const sources = readdirSync(new URL('src', ROOT), { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !/\.test(?:-data)?\.ts$/.test(path),
);
/** What a file asks for, however it does. */
const importsOf = (path: string): readonly string[] =>
  [
    ...readFileSync(new URL(`src/${path}`, ROOT), 'utf8').matchAll(
      /^(?:import|export) (?:(?:type )?(?:\{[^}]*\}|\*(?: as \w+)?|\w+) from )?'([^']+)';|\b(?:import|require)\('([^']+)'/gm,
    ),
  ].map(([, named, called]) => named ?? called ?? '');

test('who installs the package installs nothing else', () => {
  const manifest = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as Readonly<Record<string, unknown>>;
  for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundledDependencies'])
    expect(manifest).not.toHaveProperty(kind);
});

test('no file asks for anything but files beside it; the command alone asks Node', () => {
  expect(sources.length).toBeGreaterThan(150);
  const foreign = sources.flatMap((path) =>
    importsOf(path)
      .filter((name) => !name.startsWith('.') && !(path.startsWith('cli/') && name.startsWith('node:')))
      .map((name) => `${path}: ${name}`),
  );
  expect(foreign).toEqual([]);
  expect(sources.flatMap(importsOf).length).toBeGreaterThan(400);
});
