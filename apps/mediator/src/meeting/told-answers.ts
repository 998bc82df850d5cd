import type { DiagnosticState } from '@jalon/diagnostic';
import type { TalkAnswers } from '@jalon/diagnostic/record';
import type { Meeting } from './meeting.ts';

/** Everything that was told in a meeting: aloud or on paper, then in the diagnostic, then corrected. The later word stands. */
export function toldAnswers(
  { answers, since }: Pick<Meeting, 'answers' | 'since'>,
  state: Pick<DiagnosticState, 'answers'> | null,
): TalkAnswers {
  return { ...answers, ...state?.answers, ...since };
}
