import type { ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import { dayWords } from '../parts/day-words.ts';
import { Page } from '../parts/page.tsx';
import { useLocale, useWords } from '../shell/locale.ts';
import { meetingWords } from './words/meeting-words.ts';

/** Properties of {@link BrokenOff}. */
export interface BrokenOffProps {
  /** When something was last done in it. */
  readonly at: string;
  readonly onResume: () => void;
  readonly onAnew: () => void;
}

/** A meeting that was not finished: nothing of it goes without a word. */
export function BrokenOff({ at, onResume, onAnew }: BrokenOffProps): ReactElement {
  const locale = useLocale();
  const { broken } = useWords(meetingWords);
  return (
    <Page title={broken.title} lines={[broken.line(dayWords(at, locale))]}>
      <div className="row">
        <Button look="main" onPress={onResume}>
          {broken.resume}
        </Button>
        <Button onPress={onAnew}>{broken.anew}</Button>
      </div>
      <p className="hint">{broken.anewLine}</p>
    </Page>
  );
}
