import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../shell/root.ts';

/** A wrong import each, and the rule that must name it. */
const PLANTED = [
  ['packages/scoring/src/planted.ts', "import { a } from '../../items/src/index.ts';", 'arrow-scoring'],
  ['packages/history/src/planted.ts', "import { a } from '../../scoring/src/index.ts';", 'arrow-history'],
  ['packages/referential/src/planted.ts', "import { a } from '../../items/src/index.ts';", 'arrow-referential'],
  ['packages/items/src/planted.ts', "import { a } from '../../bank/src/index.ts';", 'arrow-items'],
  ['packages/recommend/src/planted.ts', "import type { a } from '../../scoring/src/index.ts';", 'arrow-recommend'],
  ['packages/bank/src/planted.ts', "import { a } from '../../diagnostic/src/index.ts';", 'arrow-bank'],
  ['packages/diagnostic/src/planted.ts', "import { a } from '../../widget/src/index.ts';", 'arrow-diagnostic'],
  [
    'packages/widget/src/planted.ts',
    "import { a } from '../../../apps/learner/src/index.ts';",
    'no-package-imports-an-app',
  ],
  ['packages/items/src/planted.ts', "import { readFileSync as a } from 'node:fs';", 'pure-packages-without-node'],
] as const;

describe('a planted wrong import is refused by name', () => {
  test.each(PLANTED)('%s: %s → %s', (path, statement, rule) => {
    const said = cruise({ [path]: `${statement}\nexport const b = typeof a;\n` });
    expect(said.status).not.toBe(0);
    expect(said.stdout).toContain(rule);
    expect(said.stdout).toContain(path);
  });
});

test('a right import passes', () => {
  const right = "import { a } from '../../referential/src/index.ts';\nexport const b = a;\n";
  const said = cruise({ 'packages/items/src/planted.ts': right });
  expect(said.stdout).not.toContain('error');
  expect(said.status).toBe(0);
});

/** Runs the rules of the repository on a small repository of its own. */
function cruise(files: Readonly<Record<string, string>>): { readonly status: number | null; readonly stdout: string } {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-arrows-'));
  const names = ['referential', 'items', 'scoring', 'recommend', 'history', 'bank', 'diagnostic', 'widget'];
  const all: Record<string, string> = {
    'package.json': '{ "type": "module" }',
    'apps/learner/src/index.ts': 'export const a = 1;\n',
  };
  for (const name of names) all[`packages/${name}/src/index.ts`] = 'export const a = 1;\nexport type A = number;\n';
  for (const [path, text] of Object.entries({ ...all, ...files })) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const tool = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const run = spawnSync(
    process.execPath,
    [tool, '--config', join(ROOT, 'tooling', 'dependency-cruiser.cjs'), 'packages', 'apps'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  return { status: run.status, stdout: run.stdout + run.stderr };
}
