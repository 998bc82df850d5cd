import content from '../../content/glossary.json' with { type: 'json' };
import type { GlossaryEntry } from './glossary-entry.ts';

/** The words of the screen and of papers that the activities cannot do without, in the order of the French alphabet. */
export function glossary(): readonly GlossaryEntry[] {
  return content as unknown as readonly GlossaryEntry[];
}
