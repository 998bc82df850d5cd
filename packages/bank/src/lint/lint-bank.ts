import { checkScreen, checkSentences, checkWords } from '@jalon/items/readability';
import type { Bank } from '../bank.ts';
import { checkItem } from './check-item.ts';
import { checkItemWriting } from './check-item-writing.ts';
import { checkLexicon } from './check-lexicon.ts';
import { checkParity } from './check-parity.ts';
import type { Finding } from './finding.ts';
import { otherTexts } from './other-texts.ts';

/** Everything in a bank that breaks a rule of writing. Empty when all is well. */
export function lintBank(bank: Bank): readonly Finding[] {
  const items = bank.items.map(({ item }) => item);
  const { talk, rules, resources } = bank;
  const questions = [talk.comfort, talk.urgency, ...talk.questions, ...(talk.optional ?? [])];
  const locales = ['fr', 'en'] as const;
  return [
    ...bank.items.flatMap((one) => checkItem(one)),
    ...items.flatMap((item) => checkItemWriting(item)),
    ...locales.flatMap((locale) => [
      ...questions.flatMap((question) =>
        checkScreen(
          question.id,
          otherTexts(
            { items: [], talk: { comfort: question, urgency: question, questions: [] }, rules: [], resources: [] },
            locale,
          ).slice(0, 1 + question.help[locale].length + question.options.length),
        ),
      ),
      ...checkSentences(otherTexts({ items, talk, rules, resources }, locale)),
      ...checkWords(otherTexts({ items, talk, rules, resources }, locale)),
      ...checkLexicon(otherTexts({ items, talk, rules, resources }, locale)),
    ]),
    ...rules.flatMap(({ id, because }) => checkParity(id, because.fr, because.en)),
    ...resources.flatMap(({ id, title, summary, where }) => [
      ...checkParity(id, title.fr, title.en),
      ...checkParity(id, summary.fr, summary.en),
      ...(where ? checkParity(id, where.fr, where.en) : []),
    ]),
    ...questions.flatMap(({ id, title, help }) => [
      ...checkParity(id, title.fr, title.en),
      ...checkParity(id, help.fr, help.en),
    ]),
  ];
}
