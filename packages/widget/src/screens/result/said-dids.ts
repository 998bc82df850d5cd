import type { Did } from '@jalon/diagnostic';
import type { Locale } from '../../locales/locale-messages.ts';

/** What was done, each thing said once, with a capital: a list for people. */
export function saidDids(dids: readonly Did[], locale: Locale): readonly string[] {
  return [...new Set(dids.map(({ can }) => can[locale].charAt(0).toUpperCase() + can[locale].slice(1)))];
}
