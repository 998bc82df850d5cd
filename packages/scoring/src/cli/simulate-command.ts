import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ScoringError } from '../scoring-error.ts';
import {
  coverageByAbility,
  designFromJson,
  exposurePlot,
  rmseByAbility,
  rmseByLength,
  simulate,
  type SimulationReport,
} from '../simulate/index.ts';
import { printReport } from './print-report.ts';

/** Simulates the design of a file, prints what was found. Returns what was wrong with the request, null when nothing. */
export function simulateCommand(args: readonly string[]): string | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, plots: { type: 'string' } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return 'one design file';
    const { design, people } = designFromJson(JSON.parse(readFileSync(file, 'utf8')));
    const report = simulate(design, people, (done) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${done}/${people.count}${done === people.count ? '\n' : ''}`);
    });
    if (values.plots !== undefined) writePlots(report, values.plots);
    if (!values.json) printReport(report);
    else console.log(JSON.stringify(report));
    return null;
  } catch (error) {
    if (error instanceof ScoringError || error instanceof SyntaxError || error instanceof TypeError)
      return error.message;
    if (error instanceof Error && 'code' in error) return error.message; // a file that cannot be read or written
    throw error;
  }
}

function writePlots(report: SimulationReport, folder: string): void {
  const one = { '': report };
  const plots = {
    'error-by-ability': rmseByAbility(one),
    'coverage-by-ability': coverageByAbility(one),
    exposure: exposurePlot(report),
    ...(report.checkpoints.length > 0 ? { 'error-by-length': rmseByLength(one) } : {}),
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, svg] of Object.entries(plots)) writeFileSync(join(folder, `${name}.svg`), svg);
}
