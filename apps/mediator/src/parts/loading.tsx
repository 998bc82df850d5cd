import type { ReactElement } from 'react';
import { useWords } from '../shell/locale.ts';
import { shellWords } from '../shell/words/shell-words.ts';

/** Something is on its way. */
export function Loading(): ReactElement {
  return (
    <p className="loading" role="status">
      {useWords(shellWords).loading}
    </p>
  );
}
