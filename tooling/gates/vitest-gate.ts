import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool, type ToolOptions } from '../shell/run-tool.ts';
import type { Gate } from './gate.ts';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTotalTestSuites: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** How its reporter begins the line of a file that it is done with. */
const FILE_DONE = /^\s*[✓✗❯×↓]\s/;

/** Runs Vitest with the arguments given and counts its tests; a file that cannot even be loaded counts as one failure. */
export function vitestGate(name: string, args: readonly string[], options: ToolOptions = {}): Gate {
  return {
    name,
    async run(tell) {
      const folder = mkdtempSync(join(tmpdir(), 'jalon-vitest-'));
      const file = join(folder, 'report.json');
      try {
        const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
        const run = await runTool('vitest', ['run', ...args, ...reporters], {
          ...options,
          env: { ...options.env, NO_COLOR: '1' },
          onLine: (line) => {
            if (FILE_DONE.test(line)) tell(line.trim());
          },
        });
        const report = read(file);
        if (report === null || report.numPassedTests + report.numFailedTests === 0) {
          return { passed: 0, failed: 1, details: (run.stdout + run.stderr).trim().split('\n').slice(-40) };
        }
        const broken = report.testResults.filter(
          (each) => each.status === 'failed' && each.assertionResults.every(({ status }) => status !== 'failed'),
        );
        const details = [
          ...broken.map((each) => `${each.name}: ${firstLines(each.message ?? 'could not be loaded')}`),
          ...report.testResults.flatMap((each) =>
            each.assertionResults
              .filter(({ status }) => status === 'failed')
              .map((test) => `${each.name}: ${test.fullName}\n    ${firstLines(test.failureMessages[0] ?? '')}`),
          ),
        ];
        const failed = report.numFailedTests + broken.length;
        // An error outside any test (an unhandled rejection) ends Vitest with a code and leaves no failed test behind.
        const stray = failed === 0 && run.code !== 0 ? 1 : 0;
        if (stray === 1) details.push(...(run.stdout + run.stderr).trim().split('\n').slice(-40));
        const note = report.numPendingTests > 0 ? `${report.numPendingTests} skipped` : '';
        return { passed: report.numPassedTests, failed: failed + stray, details, note };
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

function read(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  }
}

function firstLines(text: string): string {
  return text.split('\n').slice(0, 12).join('\n    ');
}
