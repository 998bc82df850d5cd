import { DIMENSIONS, type Locale } from '@jalon/referential';
import { GOALS } from '@jalon/referential/goals';
import type { PathStep } from '../path.ts';
import { phoneText } from '../../places/messages/phone-text.ts';
import type { PathPlace } from '../path-place.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { PathWords } from './path-words.ts';

/** Whom the sentences are said to. */
export interface Reader {
  readonly locale: Locale;
  readonly audience: 'learner' | 'mediator';
}

/** A step in sentences. */
export interface StepWords {
  readonly title: string;
  /** Null where the title says it. */
  readonly why: string | null;
  /** What to do, one sentence a line. */
  readonly lines: readonly string[];
  readonly where: string;
  readonly company: string;
  /** Null where nobody told how long. */
  readonly minutes: string | null;
  /** What the codes say, in their order. */
  readonly notes: readonly string[];
  /** Each place, one line each: its name, its telephone where it has one, the date of its data. */
  readonly places: readonly (readonly string[])[];
}

/** The words of a language. */
export function pathWords(locale: Locale): PathWords {
  return locale === 'fr' ? fr : en;
}

/** A step in sentences, for one reader. */
export function stepWords(step: PathStep, { locale, audience }: Reader): StepWords {
  const words = pathWords(locale);
  const [main] = step.resources;
  const title = titleOf(step, words, locale);
  const why = whyOf(step, words, { locale, audience });
  return {
    title,
    why: why === title ? null : why,
    lines: main?.summary[locale] ?? [],
    where: main?.where?.[locale] ?? words.where[step.where],
    company: words.company[step.company],
    minutes: minutesOf(step, words),
    notes: step.codes.flatMap((code) => words[audience][code] ?? []),
    places: step.places.map((place) => placeLines(place, words)),
  };
}

function placeLines({ name, phone, updated }: PathPlace, words: PathWords): readonly string[] {
  return [name, ...(phone === undefined ? [] : [words.phone(phoneText(phone))]), words.placeDate(updated)];
}

function minutesOf({ minutes, codes }: PathStep, words: PathWords): string | null {
  if (!minutes) return null;
  const isContact = codes.includes('contact-first') || codes.includes('contact-in-writing');
  const say = isContact ? words.contactMinutes : words.minutes;
  return say(minutes.least, minutes.most);
}

function titleOf({ text, resources: [main], dimension, because }: PathStep, words: PathWords, locale: Locale): string {
  if (text !== null) return text;
  if (main !== undefined) return main.title[locale];
  return because?.[locale].learner ?? words.need.title(labelOf(dimension, locale));
}

function whyOf(step: PathStep, words: PathWords, { locale, audience }: Reader): string {
  if (step.because !== null) return step.because[locale][audience];
  if (step.id === 'step:certificate') return words.certificate[audience];
  if (step.dimension === null) return words.added[audience];
  const goals = GOALS.filter(({ id }) => step.goals.includes(id)).map(({ label }) => label[locale]);
  const [first = ''] = goals;
  return audience === 'learner'
    ? words.need.learner(first)
    : words.need.mediator(labelOf(step.dimension, locale), goals.join(', '));
}

function labelOf(dimension: PathStep['dimension'], locale: Locale): string {
  return DIMENSIONS.find(({ id }) => id === dimension)?.label[locale] ?? '';
}
