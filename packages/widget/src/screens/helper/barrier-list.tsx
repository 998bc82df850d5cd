import type { ReactElement } from 'react';
import type { DiagnosticState } from '@jalon/diagnostic';
import type { Facts } from '@jalon/recommend';
import { BARRIERS } from '@jalon/referential/barriers';
import { useWidget } from '../../parts/widget-context.ts';
import { everyQuestion } from './every-question.ts';

/** Properties of {@link BarrierList}. */
export interface BarrierListProps {
  readonly facts: Facts;
  readonly state: DiagnosticState;
}

/** What holds the person back, as they said it, and what they would rather not say; what was not spoken of is left out. */
export function BarrierList({ facts, state }: BarrierListProps): ReactElement {
  const { messages, locale } = useWidget();
  const { helper } = messages;
  const said = BARRIERS.flatMap(({ code, label }) => {
    const state = facts[`barrier.${code}`]?.value;
    return state === 'need' || state === 'refused' ? [{ code, label, state } as const] : [];
  });
  const unsaid = everyQuestion(state.config.bank.talk).filter(
    ({ id, options }) =>
      state.answers[id] === null &&
      options.some(({ sets }) => Object.keys(sets).some((name) => name.startsWith('barrier.'))),
  );
  if (said.length + unsaid.length === 0) return <p className="jalon-sentence">{helper.none}</p>;
  return (
    <ul className="jalon-plain">
      {said.map(({ code, label, state }) => (
        <li key={code}>
          <strong>{helper.barrierStates[state]}</strong> · {label[locale]}
        </li>
      ))}
      {unsaid.map(({ id, title }) => (
        <li key={id}>
          <strong>{helper.talkAnswers.refused}</strong> · {title[locale]}
        </li>
      ))}
    </ul>
  );
}
