import type { Locale } from '../localised.ts';
import { fold } from './fold.ts';

/** One word, folded, and its stem: what is left when plural, gender and the commonest endings of verbs are off. */
export interface Word {
  readonly folded: string;
  readonly stem: string;
}

/** The words of a text in order, elided articles (l’, d’, qu’ …) apart. */
export function wordsOf(text: string, locale: Locale): readonly Word[] {
  const opened = locale === 'fr' ? fold(text).replaceAll(ELIDED, ' ') : fold(text).replaceAll("'s", ' ');
  return (opened.match(/[\p{L}\p{N}]+/gu) ?? []).map((folded) => ({ folded, stem: stemOf(folded, locale) }));
}

const ELIDED = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'/gu;

const ENDINGS: Readonly<Record<Locale, readonly RegExp[]>> = {
  fr: [/(?<=.{3})(?:es|s|x)$/u, /(?<=.{4})(?:er|ez|ee|e)$/u],
  en: [/(?<=.{3}[^s])s$/u, /(?<=.{4})(?:ing|ed|e)$/u],
};

function stemOf(folded: string, locale: Locale): string {
  const plural = locale === 'fr' ? folded.replace(/(?<=.{2})aux$/u, 'al') : folded.replace(/(?<=.{2})ies$/u, 'y');
  return ENDINGS[locale].reduce((word, ending) => word.replace(ending, ''), plural);
}
