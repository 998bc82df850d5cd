import { useCallback, useEffect, useMemo, useState, type ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import { Page } from '../parts/page.tsx';
import { useDesk } from '../shell/desk-context.ts';
import { useLocale, useWords } from '../shell/locale.ts';
import { goTo } from '../shell/use-route.ts';
import { agreementState } from './agreement-state.ts';
import { BrokenOff } from './broken-off.tsx';
import { DiagnosticStep } from './diagnostic-step.tsx';
import { DoneStep } from './done-step.tsx';
import { handedOver } from './hand-over.ts';
import { readInHand } from './in-hand-copy.ts';
import { KeepStep } from './keep-step.tsx';
import type { MeetingPart } from './meeting-part.ts';
import { forgetMeeting, meetingWith, type MeetingSession } from './meeting-session.ts';
import { MeetingSteps } from './meeting-steps.tsx';
import { isSomething, type Meeting, type Resumable } from './meeting.ts';
import type { OpenedMeeting } from './open-meeting.ts';
import { openingOf } from './opening-of.ts';
import { TalkStep } from './talk-step.tsx';
import { UrgencyStep } from './urgency-step.tsx';
import { useAskBeforeLeaving } from './use-ask-before-leaving.ts';
import { useMeeting } from './use-meeting.ts';
import { meetingWords, type MeetingWords } from './words/meeting-words.ts';

/** Properties of {@link MeetingRoom}. */
export interface MeetingRoomProps {
  readonly subject: string | null;
  readonly opened: OpenedMeeting;
  readonly reload: () => Promise<void>;
}

/** One stage of the meeting at a time; what was broken off is offered first. */
export function MeetingRoom({ subject, opened, reload }: MeetingRoomProps): ReactElement {
  const desk = useDesk();
  const locale = useLocale();
  const [session, setSession] = useState(() => meetingWith(subject));
  const meeting = useMeeting(session);
  const { content, file, seen } = opened;
  const [broken, setBroken] = useState(() => brokenOff(session, opened, desk.clock()));
  const openingFor = useCallback((mode: 'alone' | 'with-helper') => openingOf(locale, seen, mode), [locale, seen]);
  const agreement = useMemo(() => file && agreementState(file, desk.clock()), [file, desk]);
  const isBroken = broken !== null;

  useEffect(() => {
    const copies = file?.events.flatMap(({ id, kind }) => (kind === 'diagnostic' ? [id] : [])) ?? [];
    session.attach(desk, content.config, openingFor('with-helper'), copies);
  }, [session, desk, content, openingFor, file]);
  useEffect(
    () => () => {
      if (session.view().stage === 'done') forgetMeeting(subject);
      else if (handedOver() === null) session.leave();
    },
    [session, subject],
  );
  useAskBeforeLeaving(!isBroken && agreement !== 'given' && isSomething(meeting));

  if (broken !== null)
    return (
      <BrokenOff
        at={broken.at}
        onResume={() => {
          if (broken.meeting !== null) session.send({ type: 'resumed', meeting: broken.meeting });
          setBroken(null);
        }}
        onAnew={() => {
          void session.clearCopies();
          forgetMeeting(subject);
          setSession(meetingWith(subject));
          setBroken(null);
        }}
      />
    );
  return (
    <Stages
      session={session}
      meeting={meeting}
      opened={opened}
      agreement={agreement}
      openingFor={openingFor}
      reload={reload}
    />
  );
}

function Stages(part: MeetingPart): ReactElement {
  const words = useWords(meetingWords);
  const { session, meeting, opened } = part;
  const { stage, diagnostic } = meeting;
  const { subject } = session;
  const person = opened.file?.person;
  // Some browsers answer with a promise, which is no way to end an effect.
  useEffect(() => {
    scrollTo(0, 0);
  }, [stage]);
  const name = person === undefined ? words.nobody : person.kind === 'identified' ? person.name : person.code;
  if (stage === 'diagnostic' && diagnostic?.isShown === true)
    return (
      <>
        <div className="meet-bar no-print">
          <p>{name}</p>
          <div className="row">
            <Button look={diagnostic.isEnded ? 'main' : 'plain'} onPress={() => session.send({ type: 'pause' })}>
              {diagnostic.isEnded ? words.goOn : words.diagnostic.leave}
            </Button>
          </div>
        </div>
        <DiagnosticStep {...part} />
      </>
    );
  function stop(): void {
    const isEmpty = !isSomething(meeting);
    session.send({ type: 'stop' });
    if (isEmpty) goTo(subject === null ? { page: 'people' } : { page: 'person', subject, part: 'profile' });
  }
  const { title, lines } = headOf(meeting, words);
  return (
    <Page
      key={stage}
      title={title}
      lines={lines}
      actions={
        stage === 'keep' || stage === 'done' ? undefined : (
          <Button look="quiet" onPress={stop}>
            {words.stop}
          </Button>
        )
      }
    >
      <div className="meet-place">
        <p>{name}</p>
        <MeetingSteps stage={stage} />
      </div>
      {stage === 'urgency' ? <UrgencyStep {...part} /> : null}
      {stage === 'talk' ? <TalkStep {...part} /> : null}
      {stage === 'diagnostic' ? <DiagnosticStep {...part} /> : null}
      {stage === 'keep' ? <KeepStep {...part} /> : null}
      {stage === 'done' ? <DoneStep session={session} meeting={meeting} /> : null}
    </Page>
  );
}

function headOf(
  { stage, diagnostic, isKept }: Meeting,
  words: MeetingWords,
): { readonly title: string; readonly lines: readonly string[] } {
  switch (stage) {
    case 'urgency':
      return words.urgency;
    case 'talk':
      return words.talk;
    case 'diagnostic':
      return diagnostic === null ? words.diagnostic : { title: words.diagnostic.under, lines: [] };
    case 'keep':
      return { title: words.keep.title, lines: [] };
    case 'done':
      return { title: isKept ? words.done.keptTitle : words.done.notTitle, lines: [] };
    default:
      return stage satisfies never;
  }
}

/** What was not finished: in this page, or in an encrypted copy. */
function brokenOff(
  session: MeetingSession,
  { file }: OpenedMeeting,
  now: string,
): { readonly at: string; readonly meeting: Resumable | null } | null {
  if (session.isLeft() && isSomething(session.view())) return { at: now, meeting: null };
  if (isSomething(session.view()) || file === null) return null;
  return readInHand(file.events);
}
