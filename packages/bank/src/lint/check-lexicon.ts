import type { LearnerText } from '@jalon/items/readability';
import type { Finding } from './finding.ts';
import { lexicon, type Lexicon } from '../cli/lexicon.ts';
import { lexiconWords } from './lexicon-words.ts';

/** Words that are neither everyday ones, nor names, nor explained in the glossary: to say otherwise, or to add with care. */
export function checkLexicon(
  texts: readonly LearnerText[],
  known: (locale: 'fr' | 'en') => Lexicon = lexicon,
): readonly Finding[] {
  return texts.flatMap(({ where, locale, text }) => {
    const { words, names, terms } = known(locale);
    const said = text.normalize('NFC');
    return lexiconWords(terms === null ? said : said.replaceAll(terms, '·'), locale)
      .filter((word) => !names.has(word) && !isKnown(word, locale, words))
      .map((word): Finding => ({
        code: 'unknown-word',
        where: `${where} ${locale}`,
        found: `${word}: ${text}`,
        expected: `a word of content/lexicon-${locale}.txt, or a term of content/glossary.json`,
      }));
  });
}

/** A word with hyphens is known whole, or when each of its parts is: "ouvrez-la", "a-t-il". */
function isKnown(word: string, locale: 'fr' | 'en', words: ReadonlySet<string>): boolean {
  const plain = word.toLocaleLowerCase(locale);
  return words.has(plain) || plain.split('-').every((part) => part.length === 1 || words.has(part));
}
