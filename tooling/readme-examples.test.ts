import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publicPackages } from './packages/public-packages.ts';
import { ROOT } from './shell/root.ts';

/** A page cannot be run on Node: its examples are compiled instead. */
const COMPILED = '@jalon/widget';

describe.each(publicPackages().map((each) => [each.name, each] as const))('%s', (name, found) => {
  const readme = join(found.folder, 'README.md');
  const text = existsSync(readme) ? readFileSync(readme, 'utf8') : '';
  const examples = blocks(text, name === COMPILED ? 'tsx' : 'ts');

  test('has a README with an example', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  test.each(examples.map((code, index) => [index + 1, code] as const))('example %i holds', (index, code) => {
    if (name === COMPILED) expect(compiled(found.folder, index, code)).toBe('');
    else expect(printed(found.folder, code)).toBe(expected(code));
  });

  if (name !== COMPILED) {
    test('at least one example prints something', () => {
      expect(examples.map((code) => expected(code)).join('')).not.toBe('');
    });
  }
});

/** The fenced blocks of one language. */
function blocks(markdown: string, language: string): readonly string[] {
  return [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    (match) => match[1] ?? '',
  );
}

/** What the `// → …` comments announce, one after the other; how lines are broken does not matter. */
function expected(code: string): string {
  return oneLine([...code.matchAll(/\/\/ → ?(.*)$/gm)].map((match) => match[1] ?? '').join(' '));
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** What the example prints when it is run as it stands, from inside its package. */
function printed(folder: string, code: string): string {
  const run = spawnSync('node', ['--conditions=@jalon/source', '--input-type=module-typescript', '--eval', code], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', PATH: `${join(ROOT, 'node_modules', '.bin')}:${process.env['PATH']}` },
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return oneLine(run.stdout);
}

/** What the compiler says of a component example; empty when it is content. */
function compiled(folder: string, index: number, code: string): string {
  const own = join(folder, '.cache', `readme-${index}`);
  mkdirSync(own, { recursive: true });
  try {
    writeFileSync(join(own, 'example.tsx'), code);
    writeFileSync(
      join(own, 'tsconfig.json'),
      JSON.stringify({
        extends: join(ROOT, 'tooling', 'tsconfig', 'base.json'),
        compilerOptions: {
          jsx: 'react-jsx',
          lib: ['es2023', 'dom', 'dom.iterable'],
          noEmit: true,
          isolatedDeclarations: false,
          declaration: false,
          declarationMap: false,
        },
        files: ['example.tsx'],
      }),
    );
    const run = spawnSync(join(ROOT, 'node_modules', '.bin', 'tsc'), ['-p', own], { encoding: 'utf8' });
    return run.stdout + run.stderr;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}
