import { join } from 'node:path';
import { ROOT } from '../shell/root.ts';
import { runTool } from '../shell/run-tool.ts';
import type { Gate } from './gate.ts';

/** Random attempts at every kind of item: no law is broken, and every credit of a simulated one can be reached. */
export function fuzzGate(cases: number): Gate {
  return {
    name: 'random attempts',
    async run() {
      const { code, stdout, stderr, seconds } = await runTool('node', [
        '--conditions=@jalon/source',
        join(ROOT, 'tooling', 'fuzz', 'items.ts'),
        '--cases',
        String(cases),
      ]);
      const note = `${cases} cases in ${seconds.toFixed(0)} s`;
      if (code === 0) return { passed: 1, failed: 0, details: [], note };
      return { passed: 0, failed: 1, details: (stderr + stdout).trim().split('\n').slice(-40), note };
    },
  };
}
