import { BAND_ORDER } from '../band-order.ts';
import type { ImportedFrame, ImportedOutcome, ImportedStatement } from './imported-frame.ts';
import type { ImportIssue } from './import-issue.ts';

/** Ids that stand twice, references to what is not there, numbers left out, bands that step back. */
export function checkCodes(frame: ImportedFrame): readonly ImportIssue[] {
  const lists = [frame.areas, frame.competences, frame.levels, frame.statements, frame.outcomes, frame.glossary];
  const ids = lists.flatMap((list) => list.map(({ id }): string => id));
  const known = new Set(ids);
  const bands = new Set<string>(frame.levels.map(({ band }) => band));
  const dangling = (place: string, expected: string, found: string): ImportIssue => ({
    code: 'dangling-reference',
    severity: 'error',
    place,
    expected,
    found,
  });
  return [
    ...duplicates(ids),
    ...frame.competences
      .filter(({ area }) => !known.has(area))
      .map(({ id, area }) => dangling(id, 'an area of the file', area)),
    ...[...frame.statements, ...frame.outcomes].flatMap(({ id, competence, band }) => [
      ...(known.has(competence) ? [] : [dangling(id, 'a competence of the file', competence)]),
      ...(bands.has(band) ? [] : [dangling(id, 'a band of the file', band)]),
    ]),
    ...numbering(frame.statements),
    ...numbering(frame.outcomes),
  ];
}

function duplicates(ids: readonly string[]): readonly ImportIssue[] {
  const seen = new Set<string>();
  return ids.flatMap((id): ImportIssue[] => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [{ code: 'duplicate-id', severity: 'error', place: id, expected: 'each id once', found: id }] : [];
  });
}

/** Within a competence, in the order of the codes: numbers from 01 without a gap, bands from Basic up. */
function numbering(list: readonly (ImportedStatement | ImportedOutcome)[]): readonly ImportIssue[] {
  const reached = new Map<string, { readonly number: number; readonly band: number }>();
  return list.flatMap(({ id, competence, band }): ImportIssue[] => {
    const last = reached.get(competence) ?? { number: 0, band: 0 };
    const now = { number: Number(id.slice(-2)), band: BAND_ORDER.indexOf(band) };
    reached.set(competence, now);
    const due = String(last.number + 1).padStart(2, '0');
    const gap: ImportIssue = {
      code: 'number-gap',
      severity: 'error',
      place: id,
      expected: `number ${due}`,
      found: id.slice(-2),
    };
    const lowest = BAND_ORDER[last.band] ?? '';
    const back: ImportIssue = {
      code: 'band-decreases',
      severity: 'error',
      place: id,
      expected: `${lowest} or above`,
      found: band,
    };
    return [...(now.number > last.number + 1 ? [gap] : []), ...(now.band < last.band ? [back] : [])];
  });
}
