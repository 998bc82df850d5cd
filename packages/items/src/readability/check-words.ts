import type { WritingFinding } from './writing-finding.ts';
import type { LearnerText } from './learner-texts.ts';
import { SHAMING, TERMS } from './lexicons.ts';

const SIGNS = /[%&#<>]|(?<!\p{L})[IVXLC]{2,}(?!\p{L})|\d{1,2}\/\d{1,2}/u;
const NEGATION = /(?<!\p{L})(?:ne\s|n[’'])/iu;

/** Words that shame, a second term for one thing, signs that few people read, negations in French (but the house's neutral « Je ne sais pas »). */
export function checkWords(texts: readonly LearnerText[]): readonly WritingFinding[] {
  return texts.flatMap(({ where, text, locale }): readonly WritingFinding[] => {
    const findings: WritingFinding[] = [];
    for (const word of SHAMING[locale]) {
      if (hasWord(text, word))
        findings.push({ code: 'shaming-word', where, found: `${word}: ${text}`, expected: 'kind words' });
    }
    for (const [word, better] of Object.entries(TERMS[locale])) {
      if (hasWord(text, word))
        findings.push({ code: 'refused-word', where, found: `${word}: ${text}`, expected: better });
    }
    const sign = SIGNS.exec(text.replaceAll('CC BY', ''));
    if (sign !== null)
      findings.push({ code: 'refused-sign', where, found: `${sign[0]}: ${text}`, expected: 'words and plain digits' });
    if (locale === 'fr' && NEGATION.test(text.replaceAll('Je ne sais pas', '')))
      findings.push({ code: 'negative', where, found: text, expected: 'an affirmative sentence' });
    return findings;
  });
}

/** Each word of the lexicons is looked for in thousands of texts: its pattern is made once. */
const patterns: Map<string, RegExp> = /* @__PURE__ */ new Map();

function wholeWord(word: string): RegExp {
  const known = patterns.get(word);
  if (known !== undefined) return known;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])${word}(?![\\p{L}\\p{N}-])`, 'iu');
  patterns.set(word, pattern);
  return pattern;
}

/** Whole words only, whatever the capitals: "notez" is not "note", nor is "l’e-mail" "mail". */
export function hasWord(text: string, word: string): boolean {
  return wholeWord(word).test(text);
}
