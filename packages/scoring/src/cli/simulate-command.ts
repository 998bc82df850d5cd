import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import design from '../../examples/design.json' with { type: 'json' };
import session from '../../examples/session.json' with { type: 'json' };
import { ScoringError } from '../scoring-error.ts';
import { designFromJson, simulate, type SimulationReport } from '../simulate/index.ts';
import { figuresOf } from './figures-of.ts';
import { printReport } from './print-report.ts';
import { progressOf } from './progress-of.ts';

/** Designs to begin with, by what `--example` calls them. */
const EXAMPLES: ReadonlyMap<string, object> = /* @__PURE__ */ new Map<string, object>([
  ['design', design],
  ['session', session],
]);

/** Simulates the designs of some files, prints what was found. Returns what was wrong with the request, null when nothing. */
export function simulateCommand(args: readonly string[]): string | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        example: { type: 'boolean', default: false },
        people: { type: 'string' },
        out: { type: 'string' },
        svg: { type: 'string' },
      },
    });
    if (values.example) {
      const [name = 'design', ...others] = positionals;
      const example = others.length === 0 ? EXAMPLES.get(name) : undefined;
      if (example === undefined) return `--example prints one of: ${[...EXAMPLES.keys()].join(', ')}`;
      console.log(JSON.stringify(example, null, 2));
      return null;
    }
    if (positionals.length === 0) return 'a design file is needed (--example prints one)';
    const reports: Record<string, SimulationReport> = {};
    for (const file of positionals) {
      const report = reportOf(file, values.people);
      reports[nameOf(file, reports)] = report;
      if (!values.json) printReport(file, report);
    }
    const [only] = Object.values(reports);
    const result = positionals.length === 1 ? only : reports;
    for (const folder of [values.out, values.svg]) if (folder !== undefined) writeFigures(reports, folder);
    if (values.out !== undefined)
      writeFileSync(join(values.out, 'report.json'), `${JSON.stringify(result, null, 2)}\n`);
    if (values.json) console.log(JSON.stringify(result));
    return null;
  } catch (error) {
    if (error instanceof ScoringError) return error.message;
    if (error instanceof Error && 'code' in error) return error.message; // a wrong option, or a file that cannot be read or written
    throw error;
  }
}

function reportOf(file: string, count: string | undefined): SimulationReport {
  const { design, people } = designFromJson(jsonOf(file));
  const who = count === undefined ? people : { ...people, count: Number(count) };
  return simulate(design, who, progressOf(file, who.count));
}

function jsonOf(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ScoringError('invalid-design', file, `JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The file's name without its ending, and with a number where another has that name already. */
function nameOf(file: string, taken: object): string {
  const name = basename(file, '.json');
  const others = Object.keys(taken).filter((one) => one === name || one.startsWith(`${name} (`)).length;
  return others === 0 ? name : `${name} (${others + 1})`;
}

function writeFigures(reports: Readonly<Record<string, SimulationReport>>, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, svg] of Object.entries(figuresOf(reports))) writeFileSync(join(folder, `${name}.svg`), svg);
}
