import type { FormState, FormWorld } from '@jalon/items';
import type { ReactElement } from 'react';
import type { FormWords } from './form-words.ts';

/** Properties of {@link SentPage}. */
export interface SentPageProps {
  readonly world: FormWorld;
  readonly state: FormState;
  readonly words: FormWords;
  readonly onKeep: (how: 'save' | 'print') => void;
}

/** What shows once sent: thanks, and the receipt where one is given. */
export function SentPage({ world, state, words, onKeep }: SentPageProps): ReactElement {
  const thanks = world.thanks ?? words.sent;
  if (world.receipt === undefined) return <p className="jv-note">{thanks}</p>;
  return (
    <div className="jv-pad jv-form">
      <h2 tabIndex={-1}>{thanks}</h2>
      <p>
        {words.receipt}
        <strong className="jv-leads">{world.receipt}</strong>
      </p>
      <div className="jv-form-buttons">
        <button type="button" className="jv-button" onClick={() => onKeep('save')}>
          {words.save}
        </button>
        <button type="button" className="jv-button" onClick={() => onKeep('print')}>
          {words.print}
        </button>
      </div>
      {state.kept.length === 0 ? null : (
        <p className="jv-note">{state.kept.map((how) => (how === 'save' ? words.saved : words.printed)).join(' ')}</p>
      )}
    </div>
  );
}
