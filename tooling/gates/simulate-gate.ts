import { SIMULATE } from '../simulate/simulate-command.ts';
import { runTool } from '../shell/run-tool.ts';
import type { Gate } from './gate.ts';

/** Simulated people: the bars of the measurement hold for them, and fail when dice answer in their place. */
export function simulateGate(learners: number): Gate {
  return {
    name: 'simulated people',
    async run(tell) {
      const people = await runTool('node', [...SIMULATE, '--learners', String(learners), '--seed', '1', '--json'], {
        onLine: tell,
      });
      const dice = await runTool('node', [
        ...SIMULATE,
        '--learners',
        String(Math.min(learners, 100)),
        '--seed',
        '1',
        '--answers',
        'random',
        '--json',
      ]);
      const details: string[] = [];
      if (people.code !== 0)
        details.push(`${learners} simulated people: a bar does not hold`, tail(people.stdout + people.stderr));
      if (dice.code !== 1)
        details.push(
          `dice for answers: the bars should fail (exit code 1) and did not (${dice.code})`,
          tail(dice.stdout + dice.stderr),
        );
      const passed = (people.code === 0 ? 1 : 0) + (dice.code === 1 ? 1 : 0);
      return { passed, failed: 2 - passed, details };
    },
  };
}

function tail(text: string): string {
  return text.trim().split('\n').slice(-25).join('\n');
}
