import type { DiagnosticLog } from '@jalon/diagnostic';
import type { SessionStorage } from '@jalon/widget';
import type { MeetingSession } from './meeting-session.ts';

/** Where the widget keeps the diagnostic of a meeting: in the meeting itself, whose copies follow. */
export function meetingStorage({ view, send }: MeetingSession, clock: () => string): SessionStorage {
  return {
    load: () => view().diagnostic?.log ?? null,
    save: (log) => {
      // Begun again: the log's 0 is now.
      send({ type: 'saved', log, ...(log.endsWith('"entries":[]}') && { startedAt: clock() }) });
    },
    clear: () => {
      const { diagnostic } = view();
      if (diagnostic !== null) send({ type: 'erased', log: emptied(diagnostic.log) });
    },
  };
}

/** The same log before anything was done in it. */
function emptied(text: string): string {
  return JSON.stringify({ ...(JSON.parse(text) as DiagnosticLog), entries: [] });
}
