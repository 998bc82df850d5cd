import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicPackages } from '../packages/public-packages.ts';
import { ROOT } from '../shell/root.ts';
import type { Gate } from './gate.ts';

/**
 * Every published package has a release behind it (a changelog) or one announced (a changeset). It looks at the tree only, so that it also
 * holds where there is no history to compare with.
 */
export function changesetGate(): Gate {
  return {
    name: 'changesets',
    run() {
      const folder = join(ROOT, '.changeset');
      const announced = readdirSync(folder)
        .filter((name) => name.endsWith('.md') && name !== 'README.md')
        .map((name) => readFileSync(join(folder, name), 'utf8').split('---')[1] ?? '')
        .join('\n');
      const packages = publicPackages();
      const without = packages.filter(
        (each) => !existsSync(join(each.folder, 'CHANGELOG.md')) && !announced.includes(`"${each.name}":`),
      );
      return Promise.resolve({
        passed: packages.length - without.length,
        failed: without.length,
        details: without.map((each) => `${each.name} has neither a changelog nor a changeset: run "npx changeset add"`),
      });
    },
  };
}
