import { useState, type ReactElement } from 'react';
import { AgreementAsk } from '../agreement/agreement-ask.tsx';
import { useSentences } from '../agreement/use-sentences.ts';
import { readSettings } from '../desk/settings.ts';
import { tell, type Told } from '../desk/tell.ts';
import { Button } from '../parts/button.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { useDesk } from '../shell/desk-context.ts';
import { useLocale, useWords } from '../shell/locale.ts';
import { goTo } from '../shell/use-route.ts';
import { keepMeeting } from './keep-meeting.ts';
import type { MeetingPart } from './meeting-part.ts';
import { meetingWords } from './words/meeting-words.ts';

/** What is kept of the meeting, if the person agrees; nothing otherwise. */
export function KeepStep({ session, meeting, opened, agreement, reload }: MeetingPart): ReactElement {
  const desk = useDesk();
  const language = useLocale();
  const words = useWords(meetingWords);
  const sentences = useSentences('follow-up');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const [isPutOff, setPutOff] = useState(false);
  const { subject } = session;
  const isAsked = agreement === 'open' || asking;

  async function keep(person: string): Promise<string | null> {
    const { written, failed } = await keepMeeting(desk, person, opened.content, session.view());
    session.send({ type: 'written', count: written });
    if (failed !== null) return failed;
    await session.clearCopies();
    session.send({ type: 'done', isKept: true });
    goTo({ page: 'person', subject: person, part: 'profile' });
    return null;
  }

  async function forget(): Promise<string | null> {
    const failed = await session.clearCopies();
    if (failed === null) session.send({ type: 'done', isKept: false });
    return failed;
  }

  async function say(person: string, said: Told['said'], channel: Told['channel']): Promise<string | null> {
    const shared = { subject: person, purpose: 'follow-up', sentences, language, channel, said } as const;
    const told = await tell(desk, await readSettings(desk), shared);
    if (!told.ok) return told.error.code;
    setAsking(false);
    setPutOff(said === 'deferred');
    await reload();
    return said === 'given' ? keep(person) : null;
  }

  async function run(work: Promise<string | null>): Promise<void> {
    setBusy(true);
    setTrouble(await work);
    setBusy(false);
  }

  const look =
    meeting.diagnostic === null ? null : (
      <Button
        onPress={() => {
          session.send({ type: 'back' });
          session.send({ type: 'show', mode: 'with-helper' });
        }}
      >
        {words.keep.look}
      </Button>
    );
  const backTo = (
    <Button look="quiet" onPress={() => session.send({ type: 'back' })}>
      {words.back}
    </Button>
  );
  const failed = trouble === null ? null : <Trouble code={trouble} />;

  if (subject === null || ((agreement === 'refused' || isPutOff) && !asking))
    return (
      <div className="meet-column">
        <div className="card">
          <h2>{subject === null ? words.keep.noneTitle : words.keep.nothingTitle}</h2>
          {subject === null ? null : <p>{isPutOff ? words.keep.putOff : words.keep.refused}</p>}
          {look === null ? null : <p>{words.keep.show}</p>}
          <p>{words.keep.after}</p>
          <div className="row">
            {look}
            <Button look="main" isPending={busy} onPress={() => void run(forget())}>
              {words.keep.forget}
            </Button>
            {subject === null ? null : (
              <Button look="quiet" onPress={() => setAsking(true)}>
                {words.keep.changed}
              </Button>
            )}
          </div>
        </div>
        {failed}
        <div className="row">{backTo}</div>
      </div>
    );
  return (
    <div className="meet-column">
      <div className="card">
        {words.keep.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <ul>
          <li>{words.keep.talk}</li>
          {meeting.diagnostic === null ? null : <li>{words.keep.diagnostic}</li>}
          <li>{words.keep.plan}</li>
        </ul>
        {isAsked ? (
          <>
            <h2>{words.keep.asked}</h2>
            <AgreementAsk
              sentences={sentences}
              isBusy={busy}
              onSaid={(said, channel) => void run(say(subject, said, channel))}
            />
          </>
        ) : null}
        <div className="row">
          {isAsked ? null : (
            <Button look="main" isPending={busy} onPress={() => void run(keep(subject))}>
              {words.keep.go}
            </Button>
          )}
          {look}
          {isAsked ? null : (
            <Button isPending={busy} onPress={() => void run(forget())}>
              {words.keep.not}
            </Button>
          )}
        </div>
      </div>
      {failed}
      <div className="row">{backTo}</div>
    </div>
  );
}
