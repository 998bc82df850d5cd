import { aiLabel } from './ai-label.ts';
import type { OutcomeCode } from './codes.ts';
import type { LearningOutcome, OutcomeType } from './learning-outcome.ts';
import { readTable } from './read-table.ts';

/** The 523 learning outcomes of DigComp 3.0 in order: codes, bands, types and AI labels (JRC144705). */
export const OUTCOMES: readonly LearningOutcome[] = /* @__PURE__ */ outcomes();

function outcomes(): readonly LearningOutcome[] {
  return readTable('outcomes').map(({ competence, number, band, token }) => {
    // The table and the codes are written by one script from one file, and a test compares them.
    const code = `LO${competence}.${number}` as OutcomeCode;
    return {
      id: `digcomp:${code}`,
      code,
      competence: `digcomp:${competence}`,
      band,
      type: outcomeType(token[0]),
      ai: aiLabel(token[1]),
    };
  });
}

function outcomeType(letter: string | undefined): OutcomeType {
  return letter === 'K' ? 'knowledge' : letter === 'S' ? 'skill' : 'attitude';
}
