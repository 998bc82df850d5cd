import { BAND_ORDER } from '../band-order.ts';
import { COMPETENCE_CODES } from '../competence-codes.ts';
import type { CompetenceId } from '../ids.ts';
import type { Band } from '../levels.ts';
import { OUTCOMES } from '../outcomes/outcomes.ts';
import { STATEMENTS } from '../outcomes/statements.ts';
import type { OutcomeType } from '../outcomes/learning-outcome.ts';
import type { AiLabel } from '../outcomes/statement.ts';
import type { ImportedFrame } from './imported-frame.ts';
import type { ImportIssue } from './import-issue.ts';
import type { CompetenceCounts, ImportCount, ImportReport } from './import-report.ts';

const TYPES: readonly OutcomeType[] = ['knowledge', 'skill', 'attitude'];
const AI: readonly AiLabel[] = ['explicit', 'implicit', 'none'];
/** The official glossary (JRC144705). */
const TERMS = 126;

/** The counts of a file beside the official ones, and an issue for each that differs. */
export function checkCounts(
  frame: ImportedFrame,
): Pick<ImportReport, 'totals' | 'competences' | 'ai'> & { readonly issues: readonly ImportIssue[] } {
  const issues: ImportIssue[] = [];
  const count = (place: string, found: number, expected: number): ImportCount => {
    if (found !== expected)
      issues.push({ code: 'count-differs', severity: 'error', place, expected: `${expected}`, found: `${found}` });
    return { found, expected };
  };
  const compare = <One>(
    place: string,
    found: readonly One[],
    expected: readonly One[],
    is: (one: One) => boolean,
  ): ImportCount => count(place, found.filter(is).length, expected.filter(is).length);

  const lists = [frame.areas, frame.competences, frame.levels, frame.statements, frame.outcomes, frame.glossary];
  const ids = new Set(lists.flatMap((list) => list.map(({ id }): string => id)));
  const whole = 5 + COMPETENCE_CODES.length + 8 + STATEMENTS.length + OUTCOMES.length + TERMS;
  const totals = {
    areas: count('areas', frame.areas.length, 5),
    competences: count('competences', frame.competences.length, COMPETENCE_CODES.length),
    levels: count('levels', frame.levels.length, 8),
    statements: count('statements', frame.statements.length, STATEMENTS.length),
    outcomes: count('outcomes', frame.outcomes.length, OUTCOMES.length),
    glossary: count('glossary', frame.glossary.length, TERMS),
    ids: count('ids', ids.size, whole),
  };
  const competences = COMPETENCE_CODES.map((code): CompetenceCounts => {
    const competence: CompetenceId = `digcomp:${code}`;
    return {
      competence,
      statements: byKey(BAND_ORDER, (band) =>
        compare<Counted>(
          `${competence}/statements/${band}`,
          frame.statements,
          STATEMENTS,
          (one) => one.competence === competence && one.band === band,
        ),
      ),
      outcomes: byKey(BAND_ORDER, (band) =>
        byKey(TYPES, (type) =>
          compare<Counted & { readonly type: OutcomeType }>(
            `${competence}/outcomes/${band}/${type}`,
            frame.outcomes,
            OUTCOMES,
            (one) => one.competence === competence && one.band === band && one.type === type,
          ),
        ),
      ),
    };
  });
  const labels = (
    place: string,
    found: readonly Counted[],
    expected: readonly Counted[],
  ): Readonly<Record<AiLabel, ImportCount>> =>
    byKey(AI, (ai) => compare(`${place}/ai/${ai}`, found, expected, (one) => one.ai === ai));
  const ai = {
    statements: labels('statements', frame.statements, STATEMENTS),
    outcomes: labels('outcomes', frame.outcomes, OUTCOMES),
  };
  return { totals, competences, ai, issues };
}

interface Counted {
  readonly competence: CompetenceId;
  readonly band: Band;
  readonly ai: AiLabel;
}

function byKey<Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
}
