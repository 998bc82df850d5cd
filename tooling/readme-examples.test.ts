import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publicPackages, type PublicPackage } from './packages/public-packages.ts';
import { ROOT } from './shell/root.ts';

/** A page cannot be run on Node: its examples are compiled instead. */
const COMPILED = '@jalon/widget';

/** Run from inside the package that they name first. */
const GUIDES = join(ROOT, 'docs', 'guides');

/** A guide may start a database. */
const MINUTES = 300_000;

const packages = publicPackages().map((each) => ({ ...each, examples: examplesOf(each) }));

test.each(packages.map((each) => [each.name, each] as const))(
  '%s has a README with an example',
  (_name, { examples }) => {
    expect(examples.length).toBeGreaterThan(0);
  },
);

describe('an example that runs prints what it says', () => {
  const run = packages.filter(({ name }) => name !== COMPILED);

  test.each(
    run.flatMap(({ name, folder, examples }) =>
      examples.map((code, index) => [name, index + 1, folder, code] as const),
    ),
  )('%s, example %i', (_name, _index, folder, code) => {
    expect(printed(folder, code)).toBe(expected(code));
  });

  test.each(run.map((each) => [each.name, each] as const))(
    '%s prints something in one of them',
    (_name, { examples }) => {
      expect(examples.map((code) => expected(code)).join('')).not.toBe('');
    },
  );
});

describe('a guide with code is one program, which prints what it says', () => {
  const guides = readdirSync(GUIDES).filter(
    (name) => name.endsWith('.md') && blocks(readFileSync(join(GUIDES, name), 'utf8'), 'ts').length > 0,
  );

  test.each(guides)(
    '%s',
    (name) => {
      const code = blocks(readFileSync(join(GUIDES, name), 'utf8'), 'ts').join('\n');
      expect(expected(code)).not.toBe('');
      const about = /from '(@jalon\/[a-z-]+)/.exec(code)?.[1];
      const { folder } = packages.find((each) => each.name === about)!;
      expect(printed(folder, code)).toBe(expected(code));
    },
    MINUTES,
  );
});

describe('an example of a page compiles', () => {
  const components = packages.filter(({ name }) => name === COMPILED);

  test.each(
    components.flatMap(({ name, folder, examples }) =>
      examples.map((code, index) => [name, index + 1, folder, code] as const),
    ),
  )('%s, example %i', (_name, index, folder, code) => {
    expect(compiled(folder, index, code)).toBe('');
  });
});

function examplesOf({ name, folder }: PublicPackage): readonly string[] {
  const readme = join(folder, 'README.md');
  return existsSync(readme) ? blocks(readFileSync(readme, 'utf8'), name === COMPILED ? 'tsx' : 'ts') : [];
}

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
