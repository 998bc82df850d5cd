import type { HistoryResult } from '@jalon/history';
import { useEffect, useRef, useState } from 'react';
import { carryOut, noteLeaving, takeBack, type Leaving } from '../desk/leaving.ts';
import { useDesk } from '../shell/desk-context.ts';

/** What may be done with something that is about to go. */
export interface LeavingControl {
  /** Null while nothing was asked for. */
  readonly leaving: Leaving | null;
  readonly start: () => void;
  readonly undo: () => void;
}

/**
 * Lets go of something ten seconds after it was asked for, or at once where the page is hidden, left or closed. `onDone` is called when it
 * is done, even where this part is no longer in sight.
 */
export function useLeaving(
  subject: string,
  what: Leaving['what'],
  onDone: (result: HistoryResult<void>) => void,
): LeavingControl {
  const desk = useDesk();
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  }, [onDone]);
  useEffect(() => {
    if (leaving === null) return undefined;
    const finish = (): void =>
      void carryOut(desk, leaving).then((result) => {
        setLeaving((now) => (now === leaving ? null : now));
        if (result !== null) done.current(result);
      });
    const hidden = (): void => (document.visibilityState === 'hidden' ? finish() : undefined);
    const timer = setTimeout(finish, leaving.due - Date.parse(desk.clock()));
    document.addEventListener('visibilitychange', hidden);
    addEventListener('pagehide', finish);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', hidden);
      removeEventListener('pagehide', finish);
      // What was taken back or done is no longer written down: then this does nothing.
      finish();
    };
  }, [desk, leaving]);
  return {
    leaving,
    start() {
      if (leaving === null) setLeaving(noteLeaving(desk, subject, what));
    },
    undo() {
      if (leaving === null) return;
      takeBack(desk, leaving);
      setLeaving(null);
    },
  };
}
