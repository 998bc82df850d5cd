import { helperWords } from '@jalon/widget/helper';
import type { ReactElement } from 'react';
import { dayWords } from '../parts/day-words.ts';
import { useLocale, useWords } from '../shell/locale.ts';
import type { ToldAnswer } from './told-answers.ts';
import { profilePartWords } from './words/profile-words.ts';

/** What was answered, when and how; then why it was asked, in the words that the person read. */
export function AnswerLines({ answer: { question, chosen, at, told } }: { readonly answer: ToldAnswer }): ReactElement {
  const locale = useLocale();
  const { why, quoted } = useWords(profilePartWords);
  const { talkAnswers } = helperWords(locale);
  const said =
    chosen === null
      ? talkAnswers.refused
      : chosen.map(({ label }) => quoted(label[locale])).join(', ') || talkAnswers.nothing;
  const reason = question.help[locale].join(' ');
  return (
    <>
      <p>{why.answered(said, dayWords(at, locale), why.told[told])}</p>
      {reason === '' ? null : <p className="hint">{reason}</p>}
    </>
  );
}
