import type { LearnerText } from '@jalon/items/readability';
import type { Lines } from '../lines.ts';

/** Lines in both languages as texts that learners read. */
export function linesTexts(where: string, lines: readonly Lines[]): readonly LearnerText[] {
  return lines.flatMap((one) =>
    (['fr', 'en'] as const).flatMap((locale) =>
      one[locale].map((text): LearnerText => ({ where, locale, kind: 'sentence', text })),
    ),
  );
}
