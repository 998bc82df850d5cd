import { runPlaywright } from '../e2e/run-playwright.ts';
import type { Gate } from './gate.ts';

/** The page of `npx @jalon/items play` driven in a real browser, its file edited meanwhile; one count per scenario. */
export function authoringGate(): Gate {
  return {
    name: 'writing items',
    async run(tell) {
      const { passed, failed, axeViolations, details } = await runPlaywright({ app: 'item-player', onLine: tell });
      return { passed, failed, details, note: `${axeViolations} accessibility violations` };
    },
  };
}
