import { audioFigures } from '../audio/audio-figures.ts';
import { contentBars } from '../content/content-bars.ts';
import { contentFigures } from '../content/content-figures.ts';
import { contentFindings } from '../content/content-findings.ts';
import { readContent } from '../content/read-content.ts';
import type { Gate } from './gate.ts';

/** The content is sound and there is enough of it; one count per bar. */
export function contentGate(): Gate {
  return {
    name: 'content',
    run() {
      const content = readContent();
      const findings = contentFindings(content, () => {});
      const bars = contentBars({ ...contentFigures(content), ...audioFigures(), errors: findings.length });
      const wrong = bars.filter(({ holds }) => !holds);
      return Promise.resolve({
        passed: bars.length - wrong.length,
        failed: wrong.length,
        details: [
          ...wrong.map(({ name, found, expected }) => `${name}: ${found}, expected ${expected}`),
          ...findings.map(({ code, where, found, expected }) => `${code} ${where}: ${found}, expected ${expected}`),
        ],
      });
    },
  };
}
