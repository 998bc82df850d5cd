import { checkPackages } from '../packages/check-packages.ts';
import { readOptions } from '../shell/read-options.ts';

const { json } = readOptions({ json: { type: 'boolean', default: false } });
const report = await checkPackages((step) => console.error(`… ${step}`));
for (const each of report.packages) {
  const words = [
    each.publint ? 'publint' : '! publint',
    each.attw ? 'types' : '! types',
    each.installs ? 'installs' : '! installs',
  ];
  console.log(`${each.name.padEnd(20)} ${words.join(', ')}`);
  for (const size of each.sizes)
    console.log(`  ${size.gzKiB.toFixed(1).padStart(6)} of ${String(size.limitKiB).padStart(3)} KiB  ${size.entry}`);
}
for (const error of report.errors) console.log(`! ${error}`);
if (json) console.log(JSON.stringify(report));
process.exit(report.errors.length === 0 ? 0 : 1);
