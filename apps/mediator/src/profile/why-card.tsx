import type { Bank } from '@jalon/bank';
import type { TypedEvent } from '@jalon/history/events';
import { dimensionById, isDimensionId } from '@jalon/referential';
import { helperWords, statusWords } from '@jalon/widget/helper';
import { useMemo, type ReactElement } from 'react';
import { dayWords } from '../parts/day-words.ts';
import { useLocale, useWords } from '../shell/locale.ts';
import { AnswerLines } from './answer-lines.tsx';
import { itemTitle } from '../content/item-words.ts';
import { askedActivities } from './asked-activities.ts';
import type { ToldAnswer } from './told-answers.ts';
import { profilePartWords } from './words/profile-words.ts';

/** Properties of {@link WhyCard}. */
export interface WhyCardProps {
  readonly bank: Bank;
  readonly events: readonly TypedEvent[];
  readonly answers: readonly ToldAnswer[];
  /** Whether what was confided is shown. */
  readonly isShown: boolean;
}

/** Every question of the first talks with its last answer, and every activity, with the reason of each. */
export function WhyCard({ bank, events, answers, isShown }: WhyCardProps): ReactElement {
  const locale = useLocale();
  const { why: words } = useWords(profilePartWords);
  const helper = helperWords(locale);
  const diagnostics = useMemo(() => askedActivities(events), [events]);
  return (
    <details className="card profile-why">
      <summary>
        <h2>{words.title}</h2>
      </summary>
      <p className="hint">{words.line}</p>
      {answers.length === 0 ? null : (
        <div>
          <h3>{words.talk}</h3>
          <ul className="profile-list">
            {answers.map((answer) => (
              <li key={answer.question.id}>
                <strong>{answer.question.title[locale]}</strong>
                {answer.sensitive && !isShown && answer.chosen !== null ? (
                  <p className="hint">{words.hidden}</p>
                ) : (
                  <AnswerLines answer={answer} />
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {diagnostics.map(({ id, at, activities }) => (
        <div key={id}>
          <h3>{words.activities(dayWords(at, locale))}</h3>
          <ol className="profile-list">
            {activities.map(({ itemId, dimension, observation, saidOnly }) => (
              <li key={itemId}>
                <strong>{itemTitle(bank, itemId, locale)}</strong>
                <p>{saidOnly ? words.saidOnly : statusWords(observation, helper)}.</p>
                <p className="hint">
                  {words.about(isDimensionId(dimension) ? dimensionById(dimension).label[locale] : dimension)}.
                </p>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </details>
  );
}
