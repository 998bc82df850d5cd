import type { WritingFinding } from './writing-finding.ts';
import type { LearnerText } from './learner-texts.ts';
import { sentencesOf } from './sentences-of.ts';
import { wordsOf } from './words-of.ts';

const MOST_WORDS = 15;
const MEAN_WORDS = 10;
const MOST_WORDS_ON_SCREEN = 40;

/** One sentence a line, fifteen words at most. */
export function checkSentences(texts: readonly LearnerText[]): readonly WritingFinding[] {
  return texts.flatMap(({ where, text, kind }): readonly WritingFinding[] => {
    const findings: WritingFinding[] = [];
    if (kind === 'sentence' && sentencesOf(text).length > 1)
      findings.push({ code: 'two-sentences', where, found: text, expected: 'one sentence a line' });
    const longest = Math.max(0, ...sentencesOf(text).map((sentence) => wordsOf(sentence).length));
    if (longest > MOST_WORDS)
      findings.push({ code: 'long-sentence', where, found: text, expected: `at most ${MOST_WORDS} words` });
    return findings;
  });
}

/** One screen: forty words in all, ten a sentence on average. */
export function checkScreen(where: string, texts: readonly LearnerText[]): readonly WritingFinding[] {
  const counts = texts.map(({ text }) => wordsOf(text).length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const findings: WritingFinding[] = [];
  if (total > MOST_WORDS_ON_SCREEN)
    findings.push({ code: 'long-screen', where, found: `${total} words`, expected: `at most ${MOST_WORDS_ON_SCREEN}` });
  if (counts.length > 0 && total / counts.length > MEAN_WORDS) {
    findings.push({
      code: 'long-sentences',
      where,
      found: `${(total / counts.length).toFixed(1)} words a sentence`,
      expected: `at most ${MEAN_WORDS} on average`,
    });
  }
  return findings;
}
