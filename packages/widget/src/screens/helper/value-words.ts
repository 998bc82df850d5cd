import type { TalkOption } from '@jalon/bank';
import { type Locale } from '@jalon/referential';
import { GOALS } from '@jalon/referential/goals';
import type { HelperMessages } from '../../locales/messages.ts';

/**
 * A fact's value in words: what the person said in the first talk where it comes from there (`chosen`: the options
 * they chose), else a level, a project, yes or no, a number. No word that they did not say is put in quotes.
 */
export function valueWords(
  chosen: readonly TalkOption[],
  fact: string,
  value: unknown,
  helper: HelperMessages,
  locale: Locale,
): string {
  if (value === undefined) return helper.truths.unknown;
  if (typeof value === 'boolean') return value ? helper.truths.yes : helper.truths.no;
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const words = values.flatMap((one) => {
    const said = chosen.filter(({ sets }) => [sets[fact]].flat().includes(one as string));
    return said.length > 0
      ? said.map(({ label }) => quoted(label[locale], locale))
      : [ownWords(fact, one, helper, locale)];
  });
  return [...new Set(words)].join(', ');
}

function quoted(words: string, locale: Locale): string {
  return locale === 'fr' ? `« ${words} »` : `“${words}”`;
}

/** The words of the referential, for what the person did not say themselves. */
function ownWords(fact: string, value: unknown, helper: HelperMessages, locale: Locale): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  const goal = fact === 'goal' ? GOALS.find(({ id }) => id === value) : undefined;
  if (goal) return goal.label[locale];
  const { levels, barrierStates } = helper;
  for (const words of [levels, barrierStates] as readonly Readonly<Record<string, string>>[])
    if (Object.hasOwn(words, value)) return words[value] ?? value;
  return value;
}
