import type { ReactElement } from 'react';
import type { AccountPartProps } from './account-part-props.ts';

/** The banner about cookies: two answers of the same size, as they ought to be. */
export function CookiesBanner({ world, state, words, onAction }: AccountPartProps): ReactElement | null {
  if (state.cookies !== 'asked') return null;
  return (
    <section className="jv-note" aria-label="Cookies">
      <p>{world.cookies}</p>
      <p className="jv-buttons">
        <button type="button" className="jv-button" onClick={() => onAction({ type: 'cookies', answer: 'accepted' })}>
          {words.accept}
        </button>
        <button type="button" className="jv-button" onClick={() => onAction({ type: 'cookies', answer: 'refused' })}>
          {words.refuse}
        </button>
      </p>
    </section>
  );
}
