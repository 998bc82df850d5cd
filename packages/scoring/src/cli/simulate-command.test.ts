import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import type { SimulationReport } from '../simulate/index.ts';
import { simulateCommand } from './simulate-command.ts';

const EXAMPLE = fileURLToPath(new URL('../../examples/design.json', import.meta.url));

/** Runs the command and gives back what it printed and returned. */
function run(...args: readonly string[]): { readonly problem: string | null; readonly printed: string } {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => lines.push(String(line)));
  try {
    return { problem: simulateCommand(args), printed: lines.join('\n') };
  } finally {
    log.mockRestore();
  }
}

test('a design file becomes a report, and plots where asked', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-scoring-'));
  try {
    const { problem, printed } = run(EXAMPLE, '--json', '--plots', folder);
    expect(problem).toBeNull();
    const report = JSON.parse(printed) as SimulationReport;
    expect(report.people).toBe(300);
    expect(report.all.meanItems).toBeLessThan(20);
    expect(report.all.meanItems).toBeGreaterThan(8);
    expect(readdirSync(folder).sort()).toEqual([
      'coverage-by-ability.svg',
      'error-by-ability.svg',
      'error-by-length.svg',
      'exposure.svg',
    ]);
    expect(readFileSync(join(folder, 'exposure.svg'), 'utf8')).toMatch(/^<svg /);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('wrong use is said in one sentence, naming the place', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-scoring-'));
  try {
    const file = join(folder, 'design.json');
    writeFileSync(file, readFileSync(EXAMPLE, 'utf8').replace('"items": 20', '"items": 2000'));
    expect(run(file).problem).toContain('design.stop.items');
    writeFileSync(file, '{ not json');
    expect(run(file).problem).toContain('JSON');
    expect(run(join(folder, 'absent.json')).problem).toContain('absent.json');
    expect(run().problem).toBe('one design file');
    expect(run(file, '--nothing').problem).toContain('--nothing');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
