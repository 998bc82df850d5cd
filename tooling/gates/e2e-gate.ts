import { runPlaywright } from '../e2e/run-playwright.ts';
import type { Gate } from './gate.ts';

/** The learner app driven in a real browser; one count per scenario. */
export function e2eGate(env: Readonly<Record<string, string>> = {}): Gate {
  return {
    name: 'in the browser',
    async run(tell) {
      const { passed, failed, axeViolations, details } = await runPlaywright({
        env,
        args: ['--project', 'scenarios'],
        onLine: tell,
      });
      return { passed, failed, details, note: `${axeViolations} accessibility violations` };
    },
  };
}
