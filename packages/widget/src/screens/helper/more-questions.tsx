import type { ReactElement } from 'react';
import { openQuestions, type DiagnosticState } from '@jalon/diagnostic';
import { Button } from '../../parts/button.tsx';
import { useWidget } from '../../parts/widget-context.ts';

/** The optional questions whose answers would change the advice, for who helps to see before they are asked; nothing where none is left. */
export function MoreQuestions({ state }: { readonly state: DiagnosticState }): ReactElement | null {
  const { messages, locale, send } = useWidget();
  const open = openQuestions(state);
  if (open.length === 0) return null;
  return (
    <section className="jalon-section">
      <h2 className="jalon-subtitle">{messages.helper.more}</h2>
      {messages.helper.moreLines.map((line) => (
        <p key={line} className="jalon-sentence">
          {line}
        </p>
      ))}
      <ul className="jalon-plain">
        {open.map(({ id, title }) => (
          <li key={id}>{title[locale]}</li>
        ))}
      </ul>
      <Button onPress={() => send({ type: 'more' })}>{messages.result.moreQuestions}</Button>
    </section>
  );
}
