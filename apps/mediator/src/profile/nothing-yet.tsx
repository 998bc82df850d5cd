import type { ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import { useWords } from '../shell/locale.ts';
import { hrefOf } from '../shell/route.ts';
import { goTo } from '../shell/use-route.ts';
import { profilePartWords } from './words/profile-words.ts';

/** Properties of {@link NothingYet}. */
export interface NothingYetProps {
  readonly subject: string;
  /** A first talk was held: only the activities are missing. */
  readonly isTold?: boolean;
}

/** What to do where nothing was tried yet. */
export function NothingYet({ subject, isTold = false }: NothingYetProps): ReactElement {
  const { empty, noDiagnostic } = useWords(profilePartWords);
  const lines = isTold ? [noDiagnostic.line] : empty.lines;
  return (
    <div className="card empty">
      <h2>{isTold ? noDiagnostic.title : empty.title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div className="row">
        <Button onPress={() => goTo({ page: 'meeting', subject })}>{empty.meet}</Button>
        {isTold ? null : (
          <a className="button button-quiet" href={hrefOf({ page: 'sheet', sheet: 'sheet-first-talk' })}>
            {empty.paper}
          </a>
        )}
      </div>
    </div>
  );
}
