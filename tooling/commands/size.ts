import { join } from 'node:path';
import { buildApp } from '../serve/build-app.ts';
import { measureAll, measureApps, withinLimits } from '../size/measure-all.ts';
import { readOptions } from '../shell/read-options.ts';
import { ROOT } from '../shell/root.ts';

const { json } = readOptions({ json: { type: 'boolean', default: false } });
const built = await buildApp('portal', 'learner', 'mediator');
if (built.code !== 0) {
  console.error(built.stdout + built.stderr);
  process.exit(1);
}
const entries = [...(await measureAll(join(ROOT, 'apps', 'learner'))), ...measureApps()];
for (const entry of entries) {
  const mark = entry.gzKiB <= entry.limitKiB ? ' ' : '!';
  console.log(
    `${mark} ${entry.gzKiB.toFixed(1).padStart(6)} of ${String(entry.limitKiB).padStart(3)} KiB  ${entry.name}`,
  );
}
const mustNotAppear = entries.flatMap((entry) => entry.mustNotAppear);
for (const line of mustNotAppear) console.log(`! ${line}`);
if (json) {
  console.log(
    JSON.stringify({ entries: entries.map(({ name, gzKiB, limitKiB }) => ({ name, gzKiB, limitKiB })), mustNotAppear }),
  );
}
process.exit(withinLimits(entries) ? 0 : 1);
