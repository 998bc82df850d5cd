import { referentialBars } from '../referential/referential-bars.ts';
import { referentialFigures } from '../referential/referential-figures.ts';
import { readOptions } from '../shell/read-options.ts';

const { json } = readOptions({ json: { type: 'boolean', default: false } });
const { rows, ...figures } = referentialFigures();
const bars = referentialBars({ rows, ...figures });

console.log('code   statements       outcomes         ease of reading');
for (const { code, statements, outcomes, readability } of rows)
  console.log(`${code}    ${cells(statements)}   ${cells(outcomes)}   ${readability.toFixed(1)}`);
console.log();
for (const { name, found, expected, holds } of bars)
  console.log(`${holds ? ' ' : '!'} ${name.padEnd(20)} ${String(found).padStart(6)}   expected ${expected}`);
if (figures.importIdentical === null)
  console.log('skipped: the official files are absent (set DIGCOMP3_DIR to compare with them)');
if (json) console.log(JSON.stringify({ ...figures, rows }));
process.exit(bars.every(({ holds }) => holds) ? 0 : 1);

function cells(counts: readonly number[]): string {
  return counts.map((count) => String(count).padStart(3)).join(' ');
}
