import type { ReactElement } from 'react';
import type { DiagnosticState } from '@jalon/diagnostic';
import { useWidget } from '../../parts/widget-context.ts';
import { everyQuestion } from './every-question.ts';

/** Every question of the first talk that was reached: whether it was answered, and the reason that the person read. */
export function TalkList({ state }: { readonly state: DiagnosticState }): ReactElement | null {
  const { messages, locale } = useWidget();
  const { helper } = messages;
  const asked = everyQuestion(state.config.bank.talk).filter(({ id }) => state.answers[id] !== undefined);
  if (asked.length === 0) return null;
  return (
    <ul className="jalon-plain">
      {asked.map(({ id, title, help }) => (
        <li key={id}>
          <strong>{title[locale]}</strong>
          <p>{helper.talkAnswers[kindOf(state.answers[id])]}</p>
          {help[locale].length > 0 && <p className="jalon-reason">{help[locale].join(' ')}</p>}
        </li>
      ))}
    </ul>
  );
}

/** What was chosen stays out of this list: it may tell a barrier. */
function kindOf(answer: readonly string[] | null | undefined): 'given' | 'nothing' | 'refused' {
  if (!answer) return 'refused';
  return answer.length > 0 ? 'given' : 'nothing';
}
