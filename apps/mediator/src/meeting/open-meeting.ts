import { keptPerson } from '@jalon/diagnostic/record';
import type { Desk } from '../desk/desk.ts';
import { personFile, type PersonFile } from '../desk/person-file.ts';
import { meetingContent, type MeetingContent } from './meeting-content.ts';

/** What a meeting begins with. */
export interface OpenedMeeting {
  readonly content: MeetingContent;
  /** Null where nobody is recorded. */
  readonly file: PersonFile | null;
  /** Ids of what the person was shown before: it comes last this time. */
  readonly seen: readonly string[];
}

/** Reads the content and the person's file; `no-content` where the bank cannot be had. */
export async function openMeeting(
  desk: Desk,
  subject: string | null,
): Promise<
  | { readonly ok: true; readonly value: OpenedMeeting }
  | { readonly ok: false; readonly error: { readonly code: string } }
> {
  const content = await meetingContent().catch(() => null);
  if (content === null) return { ok: false, error: { code: 'no-content' } };
  if (subject === null) return { ok: true, value: { content, file: null, seen: [] } };
  const file = await personFile(desk, subject);
  if (!file.ok) return file;
  const { seen } = keptPerson(file.value.events, content.config);
  return { ok: true, value: { content, file: file.value, seen } };
}
