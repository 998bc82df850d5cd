import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATA_KINDS, type DataKind } from '../event-kind.ts';
import { eventOf, PAYLOADS } from '../events/payload.test-arbitrary.ts';
import { groundEventOf, person, recordOf } from '../ground.test-support.ts';
import type { HistoryEvent } from '../history-event.ts';
import type { Json } from '../json.ts';
import { exportPage, type ExportLanguage } from './export-page.ts';
import { EXPORT_STYLE } from './export-style.ts';
import { personExport } from './person-export.ts';
import { EN } from './words/en.ts';
import { FR } from './words/fr.ts';

const KINDS = Object.keys(DATA_KINDS) as readonly DataKind[];
const LANGUAGES = ['fr', 'en'] as const;

function pageOf(events: readonly HistoryEvent[], language: ExportLanguage): string {
  const whose = { tenant: 'town', subject: 'anna' };
  return exportPage(personExport(whose, events, '2026-03-02T09:00:00.000Z'), language);
}

/** What stands for fields on a page, and has no words. */
function bare(page: string): readonly string[] {
  return [...page.matchAll(/<dt><code>(.*?)<\/code><\/dt>/g)].map(([, name]) => name!);
}

/** Everything that a payload says in one word of small letters: what may be a code. */
function wordsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return /^[a-z]+(?:[-_][a-z]+)*$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap((one) => wordsIn(one as Json)) : [];
}

describe.each(LANGUAGES)('the file of a person in %s', (language) => {
  it.each(KINDS)('has words for every field and every code of %s', (kind) => {
    const words = language === 'fr' ? FR : EN;
    for (const payload of fc.sample(PAYLOADS[kind] as fc.Arbitrary<never>, { numRuns: 200, seed: 7 })) {
      const page = pageOf([eventOf(kind, payload)], language);
      const ids = kind === 'first-talk' ? Object.keys((payload as { readonly answers: object }).answers) : [];
      expect(bare(page)).toEqual(ids);
      const said = new Set(Object.values(words.payloads.codes));
      for (const code of kind === 'diagnostic' ? [] : wordsIn(payload as Json)) {
        if (UNNAMED.has(code) || said.has(code)) continue;
        expect([code, page.includes(`>${code}<`)]).toEqual([code, false]);
      }
    }
  });

  it('shows what was written as it was written, and an instant as a day', () => {
    const page = pageOf(
      [
        eventOf('note', { text: 'alone', about: null }),
        eventOf('identity', { displayName: 'other' }),
        eventOf('observation', { diagnostic: null, dimension: 'd', at: '2026-03-01T09:00:01.000Z' } as never),
      ],
      language,
    );
    for (const text of ['>alone<', '>other<', '1']) expect(page).toContain(text);
    expect(page).not.toContain('2026-03-01T');
  });

  it('tells what was told and answered, and lets no text be markup', () => {
    const record = recordOf(
      { kind: 'consent', explicit: true },
      { controllers: [{ id: 'town', name: '<b>Mairie</b>' }] },
    );
    const told = groundEventOf('g-1', '2026-02-01T09:00:00.000Z', record, { state: 'given', by: person });
    const page = pageOf([told, eventOf('note', { text: '</style><script>', about: null })], language);
    expect(page).toContain(language === 'fr' ? 'C’est oui (1 février 2026' : 'The answer is yes (1 February 2026');
    expect(page).not.toMatch(/<b>|<script/);
    expect(page.match(/<style>(.*?)<\/style>/s)?.[1]).toBe(EXPORT_STYLE);
    expect(personExport({ tenant: 'town', subject: 'anna' }, [told], told.at).records).toEqual([record]);
  });

  it('shows an event of before as it reads now', () => {
    const talk = { bank: { id: 'b', version: '1' }, answers: {}, barriers: ['F1'], strengths: ['F7'] };
    const payload = { ...talk, urgency: 'no', told: 'spoken' } as never;
    const page = pageOf([eventOf('first-talk', payload, { version: 1 })], language);
    expect(bare(page)).toEqual([]);
    expect(page).not.toContain('strengths');
  });
});

/** Ids of contents, and of people and places. */
const UNNAMED: ReadonlySet<string> = new Set([
  'jalon-fr',
  'library',
  'urgent',
  'opened',
  'phone',
  'tablet',
  'computer',
  'basic',
  'advanced',
  'intermediate',
]);
