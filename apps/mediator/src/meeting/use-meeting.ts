import { useSyncExternalStore } from 'react';
import type { MeetingSession } from './meeting-session.ts';
import type { Meeting } from './meeting.ts';

/** The meeting as it stands. */
export function useMeeting({ subscribe, view }: MeetingSession): Meeting {
  return useSyncExternalStore(subscribe, view);
}
