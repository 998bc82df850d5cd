import type { ReactElement } from 'react';
import { useWords } from '../shell/locale.ts';
import { STAGES, type Stage } from './meeting.ts';
import { meetingWords } from './words/meeting-words.ts';

/** Where one is in the meeting. */
export function MeetingSteps({ stage }: { readonly stage: Stage }): ReactElement {
  const words = useWords(meetingWords);
  return (
    <ol className="meet-steps" aria-label={words.steps}>
      {STAGES.map((one) =>
        one === 'done' ? null : (
          <li key={one} aria-current={one === stage ? 'step' : undefined}>
            {words.stages[one]}
          </li>
        ),
      )}
    </ol>
  );
}
