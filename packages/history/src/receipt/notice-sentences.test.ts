import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { noticeOf } from './notice-of.ts';
import { noticeSentences, type NoticeTopic } from './notice-sentences.ts';
import { receiptWords } from './words/receipt-words-of.ts';

const TOPICS: readonly NoticeTopic[] = ['follow-up', 'known-by-name', 'notes'];
const TOLD = { controller: 'Mairie de Saint-Exemple', months: 12 };
const every = (['fr', 'en'] as const).flatMap((locale) => TOPICS.map((topic) => [locale, topic] as const));

describe('what is read out before somebody is asked', () => {
  it.each(every)('is short, in %s, of %s', (locale, topic) => {
    const lines = noticeSentences(topic, receiptWords(locale), TOLD);
    const counts = lines.map((line) => line.split(/\s+/).length);
    expect(counts.reduce((sum, count) => sum + count, 0) / lines.length).toBeLessThanOrEqual(10);
    expect(Math.max(...counts)).toBeLessThanOrEqual(15);
    for (const line of lines) {
      expect(line).toMatch(/^\p{Lu}[^.!?\n]*\.$/u);
      expect(line).not.toMatch(/['%&]|\b(?:faux|erreur|échec|test|wrong|failure)\b/iu);
    }
  });

  it.each(every)('says by whom, until when and how to change one’s mind, in %s, of %s', (locale, topic) => {
    const text = noticeSentences(topic, receiptWords(locale), TOLD).join(' ');
    expect(text).toContain('Mairie de Saint-Exemple');
    expect(text).toContain(locale === 'fr' ? 'Personne d’autre' : 'Nobody else');
    expect(text).toContain(locale === 'fr' ? '12 mois après' : '12 months after');
    expect(text).toContain(locale === 'fr' ? 'changer d’avis' : 'change your mind');
  });

  it('says the same in both languages, line for line', () => {
    for (const topic of TOPICS)
      expect(noticeSentences(topic, receiptWords('en'), TOLD)).toHaveLength(
        noticeSentences(topic, receiptWords('fr'), TOLD).length,
      );
  });

  it('names who else may see it, and one month', () => {
    const told = { controller: 'la structure\nqui vous aide', recipients: ['Médiathèque', 'CCAS'], months: 1 };
    const lines = noticeSentences('follow-up', receiptWords('fr'), told);
    expect(lines).toContain('La structure qui vous aide garde ces informations.');
    expect(lines).toContain('Peuvent aussi les voir\u202f: Médiathèque, CCAS.');
    expect(noticeSentences('notes', receiptWords('en'), told)).toContain(
      'We erase them 1 month after your last visit.',
    );
  });

  it('is what the notice takes the fingerprint of', async () => {
    const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
    const noticed = async (months: number): Promise<string> => {
      const lines = noticeSentences('follow-up', receiptWords('fr'), { ...TOLD, months });
      const told = { id: 'follow-up', version: '1', language: 'fr', channel: 'read-aloud' } as const;
      return (await noticeOf(lines, told, sha256)).sha256;
    };
    expect(await noticed(12)).toBe(await noticed(12));
    expect(await noticed(12)).not.toBe(await noticed(6));
  });
});
