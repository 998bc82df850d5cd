import { join } from 'node:path';
import { ROOT } from '../shell/root.ts';
import { runTool } from '../shell/run-tool.ts';
import type { Gate } from './gate.ts';

/** One search for broken laws, tooling/fuzz/<search>.ts: it finds none, and finds what was broken on purpose. */
export function fuzzGate(name: string, search: 'history' | 'items' | 'rules', args: readonly string[]): Gate {
  return {
    name,
    async run(tell) {
      const script = join(ROOT, 'tooling', 'fuzz', `${search}.ts`);
      const run = await runTool('node', ['--conditions=@jalon/source', script, ...args], { onLine: tell });
      const note = `${args.join(' ').replaceAll('--', '')} in ${run.seconds.toFixed(0)} s`;
      if (run.code === 0) return { passed: 1, failed: 0, details: [], note };
      return { passed: 0, failed: 1, details: (run.stderr + run.stdout).trim().split('\n').slice(-40), note };
    },
  };
}
