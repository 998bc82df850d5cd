import { join } from 'node:path';
import { ROOT } from '../shell/root.ts';
import { runTool } from '../shell/run-tool.ts';
import type { Gate } from './gate.ts';

/** The server, the database and the browser killed while they write: nothing that was acknowledged is lost. */
export function chaosGate(rounds: number): Gate {
  return {
    name: 'killed while writing',
    async run(tell) {
      const script = join(ROOT, 'tooling', 'commands', 'chaos.ts');
      const run = await runTool('node', ['--conditions=@jalon/source', script, '--rounds', String(rounds)], {
        onLine: tell,
      });
      if (run.code === 0) return { passed: 1, failed: 0, details: [], note: `${rounds} rounds` };
      return { passed: 0, failed: 1, details: (run.stderr + run.stdout).trim().split('\n').slice(-40) };
    },
  };
}
