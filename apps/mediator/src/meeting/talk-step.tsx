import { useEffect, type ReactElement } from 'react';
import { AgreementNeeded } from '../person/agreement-needed.tsx';
import { Button } from '../parts/button.tsx';
import { useWords } from '../shell/locale.ts';
import type { TalkWay } from './meeting.ts';
import type { MeetingPart } from './meeting-part.ts';
import { PaperTalk } from './paper-talk.tsx';
import { SpokenTalk } from './spoken-talk.tsx';
import { meetingWords } from './words/meeting-words.ts';

/** The first talk: how it is held, then its questions. Before it, the person is asked whether they agree to be kept. */
export function TalkStep(part: MeetingPart): ReactElement {
  const { session, meeting, opened, agreement, reload } = part;
  if (meeting.way === 'spoken') return <SpokenTalk {...part} />;
  if (meeting.way === 'paper') return <PaperTalk {...part} />;
  return (
    <div className="meet-column">
      {agreement === 'open' && opened.file !== null ? <AgreementNeeded file={opened.file} reload={reload} /> : null}
      <Ways session={session} />
    </div>
  );
}

function Ways({ session }: Pick<MeetingPart, 'session'>): ReactElement {
  const words = useWords(meetingWords);
  // Back from the questions, the heading takes the focus.
  useEffect(() => document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true }), []);
  const choose = (way: TalkWay): void => {
    session.send({ type: 'way', way });
    if (way === 'left') session.send({ type: 'next' });
  };
  return (
    <>
      <ul className="cards meet-ways">
        {WAYS.map((way) => (
          <li key={way} className="card">
            <Button look={way === 'spoken' ? 'main' : 'plain'} onPress={() => choose(way)}>
              {words.talk.ways[way].title}
            </Button>
            <p>{words.talk.ways[way].line}</p>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button look="quiet" onPress={() => session.send({ type: 'back' })}>
          {words.back}
        </Button>
      </div>
    </>
  );
}

const WAYS = ['spoken', 'paper', 'left'] as const satisfies readonly TalkWay[];
