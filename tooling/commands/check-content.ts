import { audioFigures } from '../audio/audio-figures.ts';
import { contentBars } from '../content/content-bars.ts';
import { contentFigures, type DimensionFigures } from '../content/content-figures.ts';
import { contentFindings } from '../content/content-findings.ts';
import { readContent } from '../content/read-content.ts';
import { checkFiles } from '../content/check-files.ts';
import { readOptions } from '../shell/read-options.ts';

const { json, file } = readOptions({
  json: { type: 'boolean', default: false },
  file: { type: 'string', multiple: true, default: [] },
});
if (file.length > 0) process.exit(checkFiles(file));

const HALVES = ['groundwork', 'basic-low', 'basic-high', 'intermediate-low', 'intermediate-high', 'advanced'] as const;

const content = readContent();
const findings = contentFindings(content, (done, of) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${of} activities tried${done === of ? '\n' : ''}`);
});
const { rows, ...counts } = contentFigures(content);
const figures = { ...counts, ...audioFigures(), errors: findings.length };
const bars = contentBars({ ...figures, rows });

console.log(`dimension     items done   ground b-low b-high i-low i-high  adv.   from    to   basic outcomes`);
for (const row of rows) console.log(lineOf(row));
console.log();
for (const { code, where, found, expected } of findings)
  console.log(`! ${code}  ${where}: ${found}; expected ${expected}`);
for (const { name, found, expected, holds } of bars)
  console.log(`${holds ? ' ' : '!'} ${name.padEnd(28)} ${shown(found).padStart(7)}   expected ${expected}`);
if (json) console.log(JSON.stringify({ ...figures, rows }));
process.exit(bars.every(({ holds }) => holds) ? 0 : 1);

function lineOf({
  dimension,
  items,
  performed,
  halves,
  from,
  to,
  basicOutcomes,
  basicOutcomesOf,
}: DimensionFigures): string {
  const cells = HALVES.map((half) => String(halves[half] ?? '').padStart(6)).join(' ');
  const outcomes = basicOutcomesOf === 0 ? '' : `${basicOutcomes} of ${basicOutcomesOf}`;
  return `${dimension.padEnd(12)} ${String(items).padStart(5)} ${String(performed).padStart(4)}  ${cells}  ${from.toFixed(1).padStart(5)} ${to.toFixed(1).padStart(5)}   ${outcomes}`;
}

function shown(figure: number): string {
  return Number.isInteger(figure) ? String(figure) : figure.toFixed(3);
}
