import { lazy, Suspense, useState, type ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import { Loading } from '../parts/loading.tsx';
import { useDesk } from '../shell/desk-context.ts';
import { useLocale, useWords } from '../shell/locale.ts';
import { HandOverDialog } from './hand-over-dialog.tsx';
import { handOver } from './hand-over.ts';
import { logWithTalk } from './log-with-talk.ts';
import type { UnderWay } from './meeting.ts';
import type { MeetingPart } from './meeting-part.ts';
import { toldAnswers } from './told-answers.ts';
import { meetingWords } from './words/meeting-words.ts';

const DiagnosticRoom = lazy(async () => ({ default: (await import('./diagnostic-room.tsx')).DiagnosticRoom }));

/** The activities: here with the helper, or with the device handed over. */
export function DiagnosticStep({ session, meeting, opened, openingFor }: MeetingPart): ReactElement {
  const desk = useDesk();
  const locale = useLocale();
  const words = useWords(meetingWords);
  const [asking, setAsking] = useState(false);
  const { content } = opened;
  const { diagnostic } = meeting;

  function show(mode: UnderWay['mode']): void {
    if (diagnostic === null) {
      const opening = openingFor(mode === 'handed-over' ? 'alone' : mode);
      const log = JSON.stringify(logWithTalk(content.config, opening, toldAnswers(meeting, null)));
      session.send({ type: 'begin', id: desk.newId(), startedAt: desk.clock(), log });
    }
    session.send({ type: 'show', mode });
  }

  if (diagnostic?.isShown === true)
    return (
      <Suspense fallback={<Loading />}>
        <DiagnosticRoom session={session} content={content} locale={locale} />
      </Suspense>
    );
  return (
    <div className="meet-column">
      {diagnostic === null && meeting.way !== 'left' ? <p>{words.diagnostic.told}</p> : null}
      <ul className="cards meet-ways">
        <li className="card">
          <Button look="main" onPress={() => show('with-helper')}>
            {words.diagnostic.here}
          </Button>
          <p>{words.diagnostic.hereLine}</p>
        </li>
        <li className="card">
          <Button onPress={() => setAsking(true)}>{words.diagnostic.handOver}</Button>
          <p>{words.diagnostic.handOverLine}</p>
        </li>
      </ul>
      <div className="row">
        <Button onPress={() => session.send({ type: 'stop' })}>
          {diagnostic === null ? words.diagnostic.notNow : words.diagnostic.finish}
        </Button>
        <Button look="quiet" onPress={() => session.send({ type: 'back' })}>
          {words.back}
        </Button>
      </div>
      {asking ? (
        <HandOverDialog
          onClose={() => setAsking(false)}
          onPin={async (pin) => {
            show('handed-over');
            await handOver(session, content, pin, () => desk.vault.lock());
          }}
        />
      ) : null}
    </div>
  );
}
