import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glossary } from '../glossary/glossary.ts';

/** What learners are taken to know, or to find explained, in one language. */
export interface Lexicon {
  /** Everyday words and single words of the glossary, in small letters. */
  readonly words: ReadonlySet<string>;
  /** First names and invented places, as they are written. */
  readonly names: ReadonlySet<string>;
  /** Terms of the glossary that are several words: known together, not one by one. Null where there are none. */
  readonly terms: RegExp | null;
}

const CONTENT = join(import.meta.dirname, '..', '..', 'content');

const read: Partial<Record<'fr' | 'en', Lexicon>> = {};

/** The lexicon of a language, read once from `content/lexicon-*.txt` and the glossary. */
export function lexicon(locale: 'fr' | 'en'): Lexicon {
  return (read[locale] ??= lexiconOf(
    listIn(`lexicon-${locale}.txt`),
    listIn('lexicon-names.txt'),
    glossary().flatMap(({ forms }) => forms[locale]),
  ));
}

/** A lexicon of everyday words, names, and forms of the glossary. */
export function lexiconOf(everyday: readonly string[], names: readonly string[], forms: readonly string[]): Lexicon {
  const several = forms.filter((form) => form.includes(' ')).toSorted((a, b) => b.length - a.length);
  return {
    words: new Set([...everyday, ...forms.filter((form) => !form.includes(' '))]),
    names: new Set(names),
    terms:
      several.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${several.join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
  };
}

/** One entry a line; an empty line or one that starts with `#` is none. */
function listIn(name: string): readonly string[] {
  return readFileSync(join(CONTENT, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}
