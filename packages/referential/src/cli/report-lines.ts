import { BAND_ORDER } from '../index.ts';
import type { ImportCount, ImportIssue, ImportReport } from '../import/index.ts';

/** A report for people: totals, a row for each competence, labels, what was put right, what is wrong. `!` marks a count that differs. */
export function reportLines(report: ImportReport): readonly string[] {
  const { origin, totals, competences, ai, sharedTexts, repairs, issues } = report;
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return [
    ...(origin === null
      ? []
      : [`${origin.format}, ${origin.revision ?? 'unknown revision'}, SHA-256 ${origin.hash}`, '']),
    ...Object.entries(totals).map(([name, count]) => `${name.padEnd(12)} ${cell(count)}`),
    '',
    'Basic, Intermediate, Advanced, Highly advanced',
    'code   statements            outcomes              of which knowledge, skills, attitudes',
    ...competences.map(({ competence, statements, outcomes }) => {
      const cells = BAND_ORDER.map((band) => outcomes[band]);
      return [
        competence.replace('digcomp:', '').padEnd(5),
        BAND_ORDER.map((band) => cell(statements[band])).join(''),
        cells.map(({ knowledge, skill, attitude }) => cell(sum([knowledge, skill, attitude]))).join(''),
        cells.map((one) => `${one.knowledge.found}/${one.skill.found}/${one.attitude.found}`.padEnd(6)).join('  '),
      ].join('  ');
    }),
    '',
    'AI label     explicit  implicit  none',
    ...Object.entries(ai).map(
      ([name, { explicit, implicit, none }]) =>
        `${name.padEnd(12)} ${[explicit, implicit, none].map(cell).join('   ')}`,
    ),
    '',
    `sentences both among statements and outcomes: ${sharedTexts} (their numbers link nothing)`,
    ...Object.entries(repairs).map(([name, count]) => `put right: ${name.padEnd(20)} ${count}`),
    ...issues.map(issueLine),
    `${errors} errors, ${issues.length - errors} warnings`,
  ].map((line) => line.trimEnd());
}

/** One issue on one line. */
export function issueLine({ severity, code, place, expected, found }: ImportIssue): string {
  return `${severity}: ${code} at ${place}: expected ${expected}; found ${found}`;
}

function cell({ found, expected }: ImportCount): string {
  return `${String(found).padStart(4)}${found === expected ? ' ' : '!'}`;
}

/** Cells of one band: where one differs, so does their sum, or two of them make up for each other. */
function sum(counts: readonly ImportCount[]): ImportCount {
  const found = counts.reduce((total, count) => total + count.found, 0);
  return { found, expected: counts.every((count) => count.found === count.expected) ? found : Number.NaN };
}
