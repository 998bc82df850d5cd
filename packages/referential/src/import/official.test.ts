import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { officialFile } from '../../scripts/official-file.ts';
import { frameDifferences, importJsonLd, importXlsx } from './index.ts';

const [jsonLd, xlsx] = [officialFile('jsonld'), officialFile('xlsx')];
const official =
  jsonLd === null || xlsx === null ? null : { jsonLd: readFileSync(jsonLd, 'utf8'), xlsx: readFileSync(xlsx) };
const ABSENT = 'skipped: the official files are absent (DIGCOMP3_DIR)';

it('both official files give one frame', ({ skip }) => {
  if (official === null) return skip(ABSENT);
  const [one, other] = [importJsonLd(official.jsonLd), importXlsx(official.xlsx)];
  if (!one.ok || !other.ok) throw new Error('unreadable');
  expect(other.value.frame).toEqual(one.value.frame);
  expect(frameDifferences(one.value.frame, other.value.frame)).toEqual([]);
});

it('the official JSON-LD is known, sound, and warned of for its two pairs of sentences alone', ({ skip }) => {
  if (official === null) return skip(ABSENT);
  const result = importJsonLd(official.jsonLd);
  if (!result.ok) throw new Error(result.issue.place);
  const { report } = result.value;
  expect(report.sound).toBe(true);
  expect(report.origin?.revision).toBe('3.0+2025-11-24');
  expect(report.issues.map(({ code, place }) => `${code} ${place}`)).toEqual([
    'duplicate-text digcomp:LO2.5.09',
    'duplicate-text digcomp:LO5.2.12',
  ]);
  expect(report.repairs).toMatchObject({
    'relative-id': 1045,
    'band-without-node': 885,
    'space-in-id': 91,
    'outer-space': 18,
  });
});

it('the official XLSX is known and sound; three things that it repeats in other words are said', ({ skip }) => {
  if (official === null) return skip(ABSENT);
  const result = importXlsx(official.xlsx);
  if (!result.ok) throw new Error(result.issue.place);
  const { report } = result.value;
  expect(report.sound).toBe(true);
  expect(report.origin?.revision).toBe('3.0+2025-11-24');
  expect(report.issues.map(({ code, place }) => `${code} ${place}`)).toEqual([
    'repeated-value-differs 3 Competence Statements!C314',
    'repeated-value-differs 3 Competence Statements!F326',
    'repeated-value-differs 4 Learning Outcomes!D251',
    'duplicate-text digcomp:LO2.5.09',
    'duplicate-text digcomp:LO5.2.12',
  ]);
});

it('one changed byte makes a revision unknown, which is a warning and no more', ({ skip }) => {
  if (official === null) return skip(ABSENT);
  const result = importJsonLd(`${official.jsonLd}\n`);
  expect(result.ok && [result.value.report.sound, result.value.report.origin?.revision]).toEqual([true, null]);
  expect(result.ok && result.value.report.issues.map(({ code }) => code)).toContain('unknown-revision');
});
