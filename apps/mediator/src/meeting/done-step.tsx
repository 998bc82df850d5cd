import type { ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import { useWords } from '../shell/locale.ts';
import { goTo } from '../shell/use-route.ts';
import type { MeetingPart } from './meeting-part.ts';
import { meetingWords } from './words/meeting-words.ts';

/** It is over, and says what is left of it. */
export function DoneStep({ session, meeting }: Pick<MeetingPart, 'session' | 'meeting'>): ReactElement {
  const { done } = useWords(meetingWords);
  const { subject } = session;
  return (
    <div className="card empty">
      {(meeting.isKept ? [done.keptLine] : done.notLines).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div className="row">
        {subject === null ? null : (
          <Button look="main" onPress={() => goTo({ page: 'person', subject, part: 'profile' })}>
            {done.person}
          </Button>
        )}
        <Button look={subject === null ? 'main' : 'plain'} onPress={() => goTo({ page: 'people' })}>
          {done.people}
        </Button>
      </div>
    </div>
  );
}
