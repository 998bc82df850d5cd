import { replay, type DiagnosticConfig, type DiagnosticState } from '@jalon/diagnostic';
import { entriesOf, talkEntry } from '@jalon/diagnostic/record';
import type { Entry } from '@jalon/history';
import type { FirstTalk } from '@jalon/history/events';
import type { Meeting, UnderWay } from './meeting.ts';
import { toldAnswers } from './told-answers.ts';

/** What is to be kept, or the field that is wrong. */
export type MeetingEntries =
  | { readonly ok: true; readonly value: readonly Entry[] }
  | { readonly ok: false; readonly field: string };

/**
 * What a history keeps of a meeting: the first talk once, whoever asked it, then the diagnostic. The same meeting gives the same entries.
 * The parts that its activities need have to be there.
 */
export function meetingEntries(config: DiagnosticConfig, meeting: Meeting): MeetingEntries {
  const { diagnostic } = meeting;
  const state = diagnostic === null ? null : stateOf(config, diagnostic);
  if (diagnostic !== null && state === null) return { ok: false, field: 'log' };
  const told = toldAnswers(meeting, state);
  const talk = Object.keys(told).length === 0 ? null : talkEntry(config, told, { told: toldBy(meeting) });
  if (talk?.ok === false) return { ok: false, field: 'question' in talk ? talk.question : talk.field };
  const found = diagnostic && state && entriesOf(state, { ...startOf(diagnostic, state), diagnostic: diagnostic.id });
  if (found?.ok === false) return { ok: false, field: found.field };
  const rest = (found?.value ?? []).filter(({ kind }) => kind !== 'first-talk');
  return { ok: true, value: [...(talk === null ? [] : [talk.value]), ...rest] };
}

/** The diagnostic as its log tells it; null where the log cannot be read. */
export function stateOf(config: DiagnosticConfig, { log }: Pick<UnderWay, 'log'>): DiagnosticState | null {
  const read = replay(config, parsed(log));
  return read.ok ? read.state : null;
}

function startOf(
  { startedAt, mode }: UnderWay,
  { opening }: DiagnosticState,
): { readonly startedAt: string; readonly mode: 'alone' | 'with-helper' | 'handed-over' } {
  return { startedAt, mode: mode === 'handed-over' ? mode : opening.mode };
}

function toldBy({ way, answers }: Meeting): FirstTalk['told'] {
  if (way === 'paper') return 'paper';
  return way === 'spoken' || Object.keys(answers).length > 0 ? 'spoken' : 'self';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
