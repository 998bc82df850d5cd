import { Diagnostic, type Locale } from '@jalon/widget';
import { useState, type ReactElement } from 'react';
import type { MeetingContent } from './meeting-content.ts';
import type { MeetingSession } from './meeting-session.ts';
import { meetingStorage } from './meeting-storage.ts';

/** Properties of {@link DiagnosticRoom}. */
export interface DiagnosticRoomProps {
  readonly session: MeetingSession;
  readonly content: MeetingContent;
  readonly locale: Locale;
}

/** The diagnostic itself, as the learner sees it. */
export function DiagnosticRoom({ session, content, locale }: DiagnosticRoomProps): ReactElement {
  const [storage] = useState(() => meetingStorage(session, () => new Date().toISOString()));
  const ended = (isEnded: boolean): void => session.send({ type: 'ended', isEnded });
  return (
    <div className="meet-room">
      <Diagnostic
        bank={content.bank}
        pictures="./pictures/"
        locale={locale}
        storage={storage}
        hasOwnTokens={false}
        onStep={({ kind }) => ended(kind === 'result')}
      />
    </div>
  );
}
