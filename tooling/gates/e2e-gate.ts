import { runPlaywright } from '../e2e/run-playwright.ts';
import type { Gate } from './gate.ts';

/** An app driven in a real browser; one count per scenario. */
export function e2eGate(name: string, app: 'learner' | 'mediator', env: Readonly<Record<string, string>> = {}): Gate {
  return {
    name,
    async run(tell) {
      const { passed, failed, axeViolations, details } = await runPlaywright({
        app,
        env,
        args: ['--project', 'scenarios'],
        onLine: tell,
      });
      return { passed, failed, details, note: `${axeViolations} accessibility violations` };
    },
  };
}
