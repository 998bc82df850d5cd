import { useEffect, useState, type ReactElement } from 'react';
import { BrokenPage } from './broken-page.tsx';
import type { PracticePageProps } from './practice-page.tsx';

/** The pages of practice, fetched when they are asked for: the first screen stays light. */
export function LaterPractice(props: PracticePageProps): ReactElement {
  const [Page, setPage] = useState<((given: PracticePageProps) => ReactElement) | null>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void import('./practice-page.tsx').then(
      ({ PracticePage }) => isCurrent && setPage(() => PracticePage),
      () => isCurrent && setPage(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [attempt]);
  if (Page === undefined) return <p className="app-loading">{props.messages.loading}</p>;
  if (Page === null) {
    const again = (): void => {
      setPage(undefined);
      setAttempt(attempt + 1);
    };
    return <BrokenPage messages={props.messages} onAgain={again} />;
  }
  return <Page {...props} />;
}
