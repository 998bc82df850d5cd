import { runTool } from '../shell/run-tool.ts';
import type { Gate } from './gate.ts';

/** Builds and type-checks every package and app; one count per task. */
export function buildGate(): Gate {
  return {
    name: 'build and types',
    async run() {
      const { code, stdout, stderr } = await runTool('turbo', [
        'run',
        'build',
        'typecheck',
        '--continue',
        '--output-logs=errors-only',
        '--ui=stream',
      ]);
      const tasks = /Tasks:\s+(\d+) successful, (\d+) total/.exec(stdout);
      const passed = Number(tasks?.[1] ?? 0);
      const total = Number(tasks?.[2] ?? 0);
      const failed = code === 0 ? 0 : Math.max(1, total - passed);
      const details = code === 0 ? [] : (stdout + stderr).trim().split('\n').slice(-80);
      return { passed, failed, details, note: /Cached:\s+(.*)/.exec(stdout)?.[1] ?? '' };
    },
  };
}
