import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { officialFile } from '../../packages/referential/scripts/official-file.ts';
import { importJsonLd } from '../../packages/referential/src/import/index.ts';
import { isOurs } from './import-identical.ts';

test('an import that says otherwise of one code is noticed', ({ skip }) => {
  const path = officialFile('jsonld');
  if (path === null) return skip('skipped: the official file is absent');
  const result = importJsonLd(readFileSync(path, 'utf8'));
  if (!result.ok) throw new Error(result.issue.code);
  const { frame } = result.value;
  expect(isOurs(frame)).toBe(true);
  const at = <Row>(rows: readonly Row[], change: Partial<Row>): readonly Row[] =>
    rows.map((row, index) => (index === 3 ? { ...row, ...change } : row));
  expect(isOurs({ ...frame, outcomes: at(frame.outcomes, { band: 'advanced' }) })).toBe(false);
  expect(isOurs({ ...frame, outcomes: frame.outcomes.slice(1) })).toBe(false);
  expect(isOurs({ ...frame, statements: at(frame.statements, { ai: 'none' }) })).toBe(false);
  expect(isOurs({ ...frame, competences: at(frame.competences, { title: 'Something else' }) })).toBe(false);
});
