import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { officialFile } from '../../scripts/official-file.ts';
import { outcomeFiles } from '../../scripts/outcome-files.ts';
import { REVISION } from './revision.ts';

const official = officialFile('jsonld');

it('the table is what the script writes from the official file', ({ skip }) => {
  if (official === null) return skip('skipped: the official file is absent');
  const text = readFileSync(official, 'utf8');
  expect(createHash('sha256').update(text).digest('hex')).toBe(REVISION.hashes.jsonld);
  for (const [file, written] of Object.entries(outcomeFiles(text)))
    expect(squeezed(readFileSync(join(import.meta.dirname, '..', file), 'utf8'))).toBe(squeezed(written));
});

it('no official sentence is kept', ({ skip }) => {
  if (official === null) return skip('skipped: the official file is absent');
  const graph = (JSON.parse(readFileSync(official, 'utf8')) as { '@graph': { description?: string }[] })['@graph'];
  const kept = readFileSync(join(import.meta.dirname, 'table.ts'), 'utf8');
  const sentences = graph.flatMap(({ description }) => (description === undefined ? [] : [description]));
  expect(sentences.length).toBeGreaterThan(800);
  expect(sentences.filter((sentence) => kept.includes(sentence))).toEqual([]);
});

it('the script refuses a file that is not as foreseen', () => {
  const node = {
    '@type': 'LearningOutcome',
    '@id': 'LearningOutcome/LO1.1.01',
    type: 'Skill',
    ai_label: 'AI-Implicit',
    competence_id: 'Competence/1.1',
    four_levels_proficiency_name: 'ProficiencyLevel/Basic',
  };
  const competence = { '@type': 'Competence', '@id': 'Competence/1.1' };
  const files = (outcome: object): object =>
    outcomeFiles(JSON.stringify({ '@graph': [competence, { ...node, ...outcome }] }));
  expect(files({})).toMatchObject({ 'outcomes/table.ts': expect.stringContaining("outcomes: ['Si', '', '', '']") });
  expect(() => files({ '@id': 'LearningOutcome/LO1.1.02' })).toThrow('expected number 1');
  expect(() => files({ competence_id: 'Competence/1.2' })).toThrow('code');
  expect(() => files({ four_levels_proficiency_name: 'ProficiencyLevel/Foundation' })).toThrow('band');
  expect(() => files({ ai_label: 'AI' })).toThrow('AI label');
});

/** Source without what a formatter may change. */
function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '').replaceAll(/,(?=[\]}])/g, '');
}
