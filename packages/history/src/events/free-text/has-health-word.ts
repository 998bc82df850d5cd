import { foldWords } from './fold-words.ts';
import { HEALTH_WORDS, NOT_ABOUT_HEALTH } from './health-words.ts';

/** Whether a text seems to tell of somebody's health. A list of words: it misses what it does not know. */
export function hasHealthWord(text: string): boolean {
  const words = NOT_ABOUT_HEALTH.reduce((left, name) => left.replaceAll(` ${name} `, ' / '), foldWords(text));
  return HEALTH_WORDS.some((entry) => words.includes(entry.endsWith('*') ? ` ${entry.slice(0, -1)}` : ` ${entry} `));
}
