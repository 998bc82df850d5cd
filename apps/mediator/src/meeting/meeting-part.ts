import type { Opening } from '@jalon/diagnostic';
import type { AgreementState } from './agreement-state.ts';
import type { MeetingSession } from './meeting-session.ts';
import type { Meeting } from './meeting.ts';
import type { OpenedMeeting } from './open-meeting.ts';

/** What each stage of a meeting is given. */
export interface MeetingPart {
  readonly session: MeetingSession;
  readonly meeting: Meeting;
  readonly opened: OpenedMeeting;
  /** Null where nobody is recorded. */
  readonly agreement: AgreementState | null;
  readonly openingFor: (mode: Opening['mode']) => Opening;
  /** Reads the file again, once the person answered. */
  readonly reload: () => Promise<void>;
}
