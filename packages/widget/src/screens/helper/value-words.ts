import type { Talk } from '@jalon/bank';
import { GOALS, type Locale } from '@jalon/referential';
import type { HelperMessages } from '../../locales/messages.ts';

/** A fact's value in words: as the first talk says it where it comes from there, else a level, yes or no, a number. */
export function valueWords(talk: Talk, fact: string, value: unknown, helper: HelperMessages, locale: Locale): string {
  if (value === undefined) return helper.truths.unknown;
  if (typeof value === 'boolean') return value ? helper.truths.yes : helper.truths.no;
  if (Array.isArray(value)) return value.map((one) => valueWords(talk, fact, one, helper, locale)).join(', ');
  const options = [talk.comfort, talk.urgency, ...talk.questions].flatMap((question) => question.options);
  const option = options.find(({ sets }) => [sets[fact]].flat().includes(value as string));
  if (option) return `« ${option.label[locale]} »`;
  const goal = fact === 'goal' ? GOALS.find(({ id }) => id === value) : undefined;
  if (goal) return goal.label[locale];
  if (typeof value === 'string' && Object.hasOwn(helper.levels, value))
    return helper.levels[value as keyof typeof helper.levels];
  if (typeof value === 'string' && Object.hasOwn(helper.barrierStates, value))
    return helper.barrierStates[value as keyof typeof helper.barrierStates];
  return String(value);
}
