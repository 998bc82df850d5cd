import { join } from 'node:path';
import { buildApp } from '../serve/build-app.ts';
import { measureAll, measureApps } from '../size/measure-all.ts';
import { ROOT } from '../shell/root.ts';
import type { Gate } from './gate.ts';

/** Every entry under its ceiling and without the words it must not hold; one count per entry. */
export function sizeGate(): Gate {
  return {
    name: 'size',
    async run() {
      const built = await buildApp('portal', 'learner', 'mediator');
      if (built.code !== 0) return { passed: 0, failed: 1, details: [built.stdout + built.stderr] };
      const entries = [...(await measureAll(join(ROOT, 'apps', 'learner'))), ...measureApps()];
      const wrong = entries.filter((entry) => !(entry.gzKiB <= entry.limitKiB) || entry.mustNotAppear.length > 0);
      return {
        passed: entries.length - wrong.length,
        failed: wrong.length,
        details: wrong.flatMap((entry) => [
          `${entry.name}: ${entry.gzKiB} KiB of ${entry.limitKiB}`,
          ...entry.mustNotAppear,
        ]),
      };
    },
  };
}
