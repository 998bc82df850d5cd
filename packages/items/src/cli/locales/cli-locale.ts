import { en } from './en.ts';
import { fr } from './fr.ts';
import type { CliLocale, CliWords } from './words.ts';

/** The language asked for, else the system's, else French; null where what was asked for is not spoken. */
export function cliLocale(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): CliLocale | null {
  if (asked !== undefined) return asked === 'fr' || asked === 'en' ? asked : null;
  const system = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((one) => one !== undefined && one !== '');
  return system?.startsWith('en') === true ? 'en' : 'fr';
}

/** What the commands say in a language. */
export function wordsIn(locale: CliLocale): CliWords {
  return locale === 'fr' ? fr : en;
}
