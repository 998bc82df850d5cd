import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { SimulationReport } from '../simulate/index.ts';

const EXAMPLE = fileURLToPath(new URL('../../examples/design.json', import.meta.url));
const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

/** Runs the command as a shell would. */
function run(...args: readonly string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

function inFolder(use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-scoring-'));
  try {
    use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the example printed is a design; its report is the last line, and goes to a folder with every figure', () => {
  inFolder((folder) => {
    const file = join(folder, 'design.json');
    writeFileSync(file, run('simulate', '--example').out);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(readFileSync(EXAMPLE, 'utf8')));
    const out = join(folder, 'found');
    const { code, out: printed } = run('simulate', file, '--json', '--out', out);
    expect(code).toBe(0);
    const report = JSON.parse(printed.trim().split('\n').at(-1)!) as SimulationReport;
    expect(report.people).toBe(300);
    expect(report.all.meanItems).toBeLessThan(20);
    expect(report.all.meanItems).toBeGreaterThan(8);
    expect(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'))).toEqual(report);
    expect(readdirSync(out).toSorted()).toEqual([
      'bias-by-ability.svg',
      'coverage-by-ability.svg',
      'error-by-ability.svg',
      'error-by-length.svg',
      'exposure.svg',
      'failures-by-ability.svg',
      'length-by-ability.svg',
      'levels.svg',
      'report.json',
    ]);
    expect(readFileSync(join(out, 'levels.svg'), 'utf8')).toMatch(/^<svg /);
  });
});

test('a whole session is an example too: what ended sessions is counted, figures are drawn', () => {
  inFolder((folder) => {
    const file = join(folder, 'session.json');
    writeFileSync(file, run('simulate', '--example', 'session').out);
    const { code, out } = run('simulate', file, '--people', '40');
    expect(code).toBe(0);
    expect(out).toContain('sessions ended by');
    const report = JSON.parse(run('simulate', file, '--people', '40', '--json').out) as SimulationReport;
    const codes = report.ends.map((end) => end.code);
    expect(codes).toEqual(expect.arrayContaining(['length', 'wish']));
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('"min": 8', '"min": 21'));
    expect(run('simulate', file).err).toContain('design.choice.blueprint: length, bounds[2]');
  });
  expect(run('simulate', '--example', 'other').err).toContain('design, session');
});

test('several designs are drawn together, tables are for people, --people counts', () => {
  inFolder((folder) => {
    const right = join(folder, 'right.json');
    const narrow = join(folder, 'narrow.json');
    const text = readFileSync(EXAMPLE, 'utf8');
    writeFileSync(right, text);
    writeFileSync(narrow, text.replace('"variance": 1.5', '"variance": 0.5'));
    const { code, out } = run('simulate', right, narrow, '--people', '60', '--svg', join(folder, 'figures'));
    expect(code).toBe(0);
    expect(out).toContain('narrow.json: 60 people, seed 11.');
    expect(out).toContain('overlap');
    const figures = readdirSync(join(folder, 'figures'));
    expect(figures).toContain('levels-narrow.svg');
    expect(figures).not.toContain('report.json');
    const bias = readFileSync(join(folder, 'figures', 'bias-by-ability.svg'), 'utf8');
    expect(bias.match(/<polyline/g)?.length).toBe(2);
  });
});

test('wrong use is said in one sentence, naming the place; help is help', () => {
  inFolder((folder) => {
    const text = readFileSync(EXAMPLE, 'utf8');
    const refused = (name: string, content: string, ...args: readonly string[]): string => {
      const file = join(folder, name);
      writeFileSync(file, content);
      const { code, out, err } = run('simulate', file, ...args);
      expect([code, out]).toEqual([2, '']);
      return err.split('\n')[0]!;
    };
    expect(refused('long.json', text.replace('"items": 20', '"items": 2000'))).toContain('design.stop.items');
    expect(refused('kind.json', text.replace('"adaptive"', '"clever"'))).toContain('design.choice.kind');
    expect(refused('model.json', text.replace('"variance": 1.5', '"variance": -1'))).toContain('model.variance');
    expect(refused('broken.json', '{ not json')).toMatch(/broken\.json: expected JSON/);
    expect(refused('list.json', '[]')).toContain('design: expected an object');
    expect(refused('right.json', text, '--people', 'many')).toContain('people.count');
    expect(refused('right.json', text, '--nothing')).toContain('--nothing');
    expect(run('simulate', join(folder, 'absent.json')).err).toContain('absent.json');
  });
  expect(run('simulate')).toMatchObject({ code: 2, out: '' });
  expect(run('measure')).toMatchObject({ code: 2, out: '' });
  for (const args of [['--help'], ['simulate', '--help'], ['simulate', '-h']]) {
    const { code, out } = run(...args);
    expect([code, out.includes('--example')]).toEqual([0, true]);
  }
});
