import { join } from 'node:path';
import { findChromium } from '../browser/find-chromium.ts';
import { ROOT } from '../shell/root.ts';
import type { Gate } from './gate.ts';
import { vitestGate } from './vitest-gate.ts';

/** Every story of the workshop rendered in a real browser, played and looked at by axe; one count per story. */
export function storiesGate(): Gate {
  return {
    name: 'stories',
    run(tell) {
      const chromium = findChromium();
      if (!chromium.ok) return Promise.resolve({ passed: 0, failed: 1, details: [chromium.sentence] });
      const cwd = join(ROOT, 'apps', 'storybook');
      const env = { CHROMIUM_PATH: chromium.path, STORYBOOK_DISABLE_TELEMETRY: '1' };
      return vitestGate('stories', [], { cwd, env }).run(tell);
    },
  };
}
