import { useCallback, type ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import { Loading } from '../parts/loading.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { useDesk } from '../shell/desk-context.ts';
import { useWords } from '../shell/locale.ts';
import { hrefOf } from '../shell/route.ts';
import { useLoaded } from '../shell/use-loaded.ts';
import { MeetingRoom } from './meeting-room.tsx';
import { openMeeting } from './open-meeting.ts';
import { meetingWords } from './words/meeting-words.ts';
import './meeting.css';

/** A meeting with somebody, or with nobody who is recorded. */
export function MeetingPage({ subject }: { readonly subject: string | null }): ReactElement {
  const desk = useDesk();
  const words = useWords(meetingWords);
  const [loaded, reload] = useLoaded(useCallback(() => openMeeting(desk, subject), [desk, subject]));
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed')
    return loaded.code === 'no-content' ? (
      <Page title={words.title}>
        <Notice tone="trouble">
          {words.noContent.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <Button onPress={() => void reload()}>{words.again}</Button>
        </Notice>
      </Page>
    ) : (
      <Trouble code={loaded.code} />
    );
  const { file } = loaded.value;
  if (file !== null && file.grounds.logs.length === 0 && file.events.length === 0)
    return (
      <Page title={words.unknown.title} lines={[words.unknown.line]}>
        <p>
          <a href={hrefOf({ page: 'people' })}>{words.unknown.people}</a>
        </p>
      </Page>
    );
  return <MeetingRoom subject={subject} opened={loaded.value} reload={reload} />;
}
