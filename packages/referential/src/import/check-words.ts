import { aliasesOf } from '../aliases-of.ts';
import { AREAS } from '../areas.ts';
import { COMPETENCES } from '../competences.ts';
import { levelFromOld8 } from '../level-from-old8.ts';
import { OUTCOMES } from '../outcomes/outcomes.ts';
import { STATEMENTS } from '../outcomes/statements.ts';
import { scale6FromLevel } from '../scale6-from-level.ts';
import { comparableText } from './comparable-text.ts';
import type { ImportedFrame } from './imported-frame.ts';
import type { ImportIssue } from './import-issue.ts';

/** Titles, levels, and the band, type and AI label of each code, beside the official ones. Titles of DigComp 2.2 are an error. */
export function checkWords(frame: ImportedFrame): readonly ImportIssue[] {
  return [...titles(frame), ...levels(frame), ...labels(frame)];
}

function titles(frame: ImportedFrame): readonly ImportIssue[] {
  const official = new Map<string, string>([...AREAS, ...COMPETENCES].map(({ id, title }) => [id, title.en]));
  return [...frame.areas, ...frame.competences].flatMap(({ id, title }): ImportIssue[] => {
    const expected = official.get(id);
    if (expected === undefined)
      return [{ code: 'extra-code', severity: 'error', place: id, expected: 'no such code', found: title }];
    const same = (other: string): boolean => comparableText(other) === comparableText(title);
    if (same(expected)) return [];
    const older = aliasesOf(id).en.some(same);
    return [
      older
        ? {
            code: 'wrong-version',
            severity: 'error',
            place: id,
            expected: `${expected} (3.0)`,
            found: `${title} (2.2)`,
          }
        : { code: 'title-differs', severity: 'warning', place: id, expected, found: title },
    ];
  });
}

function levels(frame: ImportedFrame): readonly ImportIssue[] {
  return frame.levels.flatMap(({ id, old8, band, scale6 }): ImportIssue[] => {
    const known = levelFromOld8(old8);
    const expected = known === null ? '' : `${known.band} ${scale6FromLevel(known)}`;
    const found = `${band} ${scale6}`;
    return found === expected ? [] : [{ code: 'label-differs', severity: 'error', place: id, expected, found }];
  });
}

function labels(frame: ImportedFrame): readonly ImportIssue[] {
  const official = new Map<string, string>([
    ...STATEMENTS.map(({ id, band, ai }) => [id, `${band}, AI ${ai}`] as const),
    ...OUTCOMES.map(({ id, band, type, ai }) => [id, `${band}, ${type}, AI ${ai}`] as const),
  ]);
  const found = new Map<string, string>([
    ...frame.statements.map(({ id, band, ai }) => [id, `${band}, AI ${ai}`] as const),
    ...frame.outcomes.map(({ id, band, type, ai }) => [id, `${band}, ${type}, AI ${ai}`] as const),
  ]);
  const missing = [...official].filter(([id]) => !found.has(id));
  return [
    ...missing.map(([id, label]): ImportIssue => ({
      code: 'missing-code',
      severity: 'error',
      place: id,
      expected: label,
      found: 'none',
    })),
    ...[...found].flatMap(([id, label]): ImportIssue[] => {
      const expected = official.get(id);
      if (expected === undefined)
        return [{ code: 'extra-code', severity: 'error', place: id, expected: 'no such code', found: label }];
      return expected === label
        ? []
        : [{ code: 'label-differs', severity: 'error', place: id, expected, found: label }];
    }),
  ];
}
