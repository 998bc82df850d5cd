import type { ReactElement } from 'react';
import { useLocale, useWords } from '../shell/locale.ts';
import { AnswerLines } from './answer-lines.tsx';
import type { ToldAnswer } from './told-answers.ts';
import { profilePartWords } from './words/profile-words.ts';

/** Properties of {@link Because}. */
export interface BecauseProps {
  readonly of: readonly ToldAnswer[];
  /** What it explains, for whoever does not see it beside. */
  readonly name: string;
}

/** Why something is said of somebody: what was asked and why, what was answered and when. Nothing where no answer tells. */
export function Because({ of, name }: BecauseProps): ReactElement | null {
  const locale = useLocale();
  const words = useWords(profilePartWords);
  if (of.length === 0) return null;
  return (
    <details className="profile-because">
      <summary>
        {words.because}
        <span className="unseen"> {name}</span>
      </summary>
      {of.map((answer) => (
        <div key={answer.question.id}>
          <p>{words.asked(answer.question.title[locale])}</p>
          <AnswerLines answer={answer} />
        </div>
      ))}
    </details>
  );
}
