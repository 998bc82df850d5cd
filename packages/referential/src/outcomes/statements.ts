import { aiLabel } from './ai-label.ts';
import type { StatementCode } from './codes.ts';
import { readTable } from './read-table.ts';
import type { Statement } from './statement.ts';

/** The 362 competence statements of DigComp 3.0 in order: codes, bands and AI labels (JRC144705). */
export const STATEMENTS: readonly Statement[] = /* @__PURE__ */ statements();

function statements(): readonly Statement[] {
  return readTable('statements').map(({ competence, number, band, token }) => {
    // The table and the codes are written by one script from one file, and a test compares them.
    const code = `CS${competence}.${number}` as StatementCode;
    return { id: `digcomp:${code}`, code, competence: `digcomp:${competence}`, band, ai: aiLabel(token) };
  });
}
