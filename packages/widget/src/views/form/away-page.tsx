import type { ReactElement } from 'react';
import type { FormWords } from './form-words.ts';

/** Properties of {@link AwayPage}. */
export interface AwayPageProps {
  readonly words: FormWords;
  readonly onResume: () => void;
}

/** What shows while a procedure is put aside. */
export function AwayPage({ words, onResume }: AwayPageProps): ReactElement {
  return (
    <div className="jv-pad jv-form">
      <h2 tabIndex={-1}>{words.paused}</h2>
      <button type="button" className="jv-button jv-button-main" onClick={onResume}>
        {words.resume}
      </button>
    </div>
  );
}
