import type { TalkOption } from '@jalon/bank';
import type { ReasonFact } from '@jalon/recommend';
import { FACTS } from '@jalon/recommend/facts';
import type { Locale } from '@jalon/referential';
import type { HelperMessages } from '../../locales/messages.ts';
import { valueWords } from './value-words.ts';

/** Properties of {@link reasonWords}. */
export interface ReasonWordsOptions {
  /** The options of the first talk that the person chose. */
  readonly chosen: readonly TalkOption[];
  readonly helper: HelperMessages;
  readonly locale: Locale;
  /** Whether the rule asks for the contrary: then only what is known is said. */
  readonly isDenied: boolean;
}

/** One fact that advice stands on, in a line: what is known of the person, against a bound where there is one. */
export function reasonWords(
  { name, op, expected, actual }: ReasonFact,
  { chosen, helper, locale, isDenied }: ReasonWordsOptions,
): string {
  const label = FACTS.find((fact) => fact.name === name)?.label[locale] ?? name;
  const words = (value: unknown): string => valueWords(chosen, name, value, helper, locale);
  const isBound = op === 'lt' || op === 'lte' || op === 'gt' || op === 'gte';
  if (isBound && !isDenied)
    return `${label} ${helper.comparisons[op]} ${words(expected)} (${helper.here} ${words(actual)})`;
  // One project among several is the one that counts here.
  const isAmong = op === 'contains' && Array.isArray(actual) && actual.includes(expected as string);
  const said = words(isAmong ? expected : actual);
  if (label.includes(':')) return `${label} (${said})`;
  return locale === 'fr' ? `${label}\u00a0: ${said}` : `${label}: ${said}`;
}
