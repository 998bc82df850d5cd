import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { publicPackages } from './packages/public-packages.ts';
import { ROOT } from './shell/root.ts';

interface Manifest {
  readonly exports: Readonly<Record<string, { readonly '@jalon/source'?: string } | string>>;
}

/** The source file of every code entry of every package. */
const entries = publicPackages().flatMap(({ folder, entries: subpaths }) => {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  return subpaths.flatMap((subpath) => {
    const target = exports[subpath];
    const source = typeof target === 'object' ? target['@jalon/source'] : undefined;
    return source !== undefined && /\.tsx?$/.test(source) ? [join(folder, source)] : [];
  });
});

test('every public name says what it is', () => {
  const program = ts.createProgram(entries, {
    noEmit: true,
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2023,
    jsx: ts.JsxEmit.ReactJSX,
    customConditions: ['@jalon/source'],
    types: [],
  });
  const checker = program.getTypeChecker();
  const names = new Map(
    entries
      .flatMap((entry) => {
        const file = program.getSourceFile(entry);
        const module = file && checker.getSymbolAtLocation(file);
        return module ? checker.getExportsOfModule(module) : [];
      })
      .map((symbol) => {
        const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
        const file = own.declarations?.[0]?.getSourceFile().fileName ?? '';
        return [`${relative(ROOT, file)} ${own.name}`, own] as const;
      }),
  );
  const silent = [...names].flatMap(([name, symbol]) =>
    ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim() === '' ? [name] : [],
  );
  expect(names.size).toBeGreaterThan(150);
  expect(silent.filter((name) => name.startsWith('packages/'))).toEqual([]);
});
