/**
 * The figures, tables and numbers of the pages on measurement, simulated in this run from seeds: the same every time.
 * Run: node --conditions=@jalon/source benchmarks/pages.ts [--check]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { writtenPages } from './pages/written-pages.ts';

const check = process.argv.includes('--check');
let stale = 0;
for (const [path, content] of writtenPages()) {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) continue;
  stale += 1;
  console.log(`${check ? 'differs' : 'written'}: ${path}`);
  if (!check) writeFileSync(path, content);
}
process.exitCode = check && stale > 0 ? 1 : 0;
