import type { KeptProfile } from '@jalon/diagnostic/record';
import { expect, test } from 'vitest';
import { profileCsv } from './profile-csv.ts';

const profile: KeptProfile = {
  provisional: true,
  areas: [
    { id: 'digcomp:1', answers: 2, claim: { kind: 'range', from: 'basic', to: 'intermediate', probability: 0.85 } },
  ],
  dimensions: [
    {
      id: 'digcomp:1.1',
      area: 'digcomp:1',
      answers: 2,
      basis: 'observed',
      borrowed: false,
      observedAt: '2026-03-03T12:00:00.000Z',
      claim: { kind: 'level', level: 'basic', probability: 0.93 },
    },
    {
      id: 'digcomp:1.2',
      area: 'digcomp:1',
      answers: 0,
      basis: 'neighbours',
      borrowed: true,
      observedAt: null,
      claim: { kind: 'unexplored' },
    },
  ],
};

test('a spreadsheet opens it: a mark, semicolons, as many cells in each line', () => {
  const text = profileCsv(profile, 'fr');
  expect(text.startsWith('\u{feff}Domaine;Compétence;Estimation;Certitude;D’après;Observé le\r\n')).toBe(true);
  const lines = text.trimEnd().split('\r\n');
  expect(lines).toHaveLength(4);
  for (const line of lines) expect(line.split(';')).toHaveLength(6);
  expect(lines[2]).toMatch(/;1\.1 .+;De base;Sûr;Ses réponses;2026-03-03$/u);
  expect(lines[3]).toMatch(/;1\.2 .+;Pas encore exploré;;Compétences voisines;$/u);
});

test('says how sure in words, never by a number', () => {
  for (const locale of ['fr', 'en'] as const) expect(profileCsv(profile, locale)).not.toMatch(/0[.,]\d|%/u);
});
