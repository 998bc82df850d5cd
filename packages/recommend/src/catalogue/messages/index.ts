import type { Locale } from '@jalon/referential';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { SuitedWords } from './suited-words.ts';

export type { SuitedWords } from './suited-words.ts';

/** The sentences that say the codes of `suited`, in one language, to the learner and to the mediator. */
export function suitedWords(locale: Locale): SuitedWords {
  return locale === 'en' ? en : fr;
}
