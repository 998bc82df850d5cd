import { useState, type ReactElement } from 'react';
import type { Desk } from '../desk/desk.ts';
import { Button } from '../parts/button.tsx';
import { useLocale, useWords } from '../shell/locale.ts';
import { DiagnosticRoom } from './diagnostic-room.tsx';
import type { HandedOver } from './hand-over.ts';
import { TakeBackDialog } from './take-back-dialog.tsx';
import { useMeeting } from './use-meeting.ts';
import { meetingWords } from './words/meeting-words.ts';
import './meeting.css';

/** Properties of {@link HandedOverPage}. */
export interface HandedOverPageProps {
  readonly handed: HandedOver;
  /** Null once the record is locked. */
  readonly desk: Desk | null;
  readonly onLock: () => void;
  readonly onOpen: (desk: Desk) => void;
}

/** The diagnostic and nothing else, and the way to give the device back. */
export function HandedOverPage({ handed, desk, onLock, onOpen }: HandedOverPageProps): ReactElement {
  const locale = useLocale();
  const { held } = useWords(meetingWords);
  const [asking, setAsking] = useState(false);
  const { diagnostic } = useMeeting(handed.session);
  const isEnded = diagnostic?.isEnded === true;
  return (
    <div className="meet-held">
      <main>
        <DiagnosticRoom session={handed.session} content={handed.content} locale={locale} />
      </main>
      <aside className="meet-held-bar" aria-label={held.label}>
        <p role="status">{isEnded ? held.finished : ''}</p>
        <Button look={isEnded ? 'main' : 'plain'} onPress={() => setAsking(true)}>
          {held.giveBack}
        </Button>
      </aside>
      {asking ? (
        <TakeBackDialog
          handed={handed}
          isLocked={desk === null || !desk.vault.isOpen()}
          onClose={() => setAsking(false)}
          onLock={onLock}
          onOpen={(next) => {
            // One record is open at a time: the idle time of another would close this one.
            desk?.vault.lock();
            onOpen(next);
          }}
        />
      ) : null}
    </div>
  );
}
