import type { Entry } from '@jalon/history';
import { entryOf, type FirstTalk, type Wrong } from '@jalon/history/events';
import type { DiagnosticConfig } from '../diagnostic-config.ts';
import { refusalOf } from '../refusal-of-answer.ts';
import { everyTalkQuestion } from '../talk-facts.ts';
import { firstTalkOf, type TalkAnswers } from './first-talk-of.ts';
import type { RecordPurpose } from './record-purpose.ts';

/** What is kept, or the first answer that is none, naming its question. */
export type TalkEntry =
  | { readonly ok: true; readonly value: Entry }
  | {
      readonly ok: false;
      readonly code: 'no-answers' | 'unknown-question' | 'unknown-option' | 'too-many-options';
      /** Empty where the answers as a whole are none. */
      readonly question: string;
      readonly expected: string;
    }
  | Wrong;

/** How a first talk was told, and what it is kept for. */
export interface TalkEntryOptions extends RecordPurpose {
  readonly told: FirstTalk['told'];
}

/**
 * The `first-talk` entry of answers that somebody typed in from paper, or was told aloud: options by id of the question, comfort, urgency,
 * short and optional ones alike. Takes anything.
 */
export function talkEntry(
  config: DiagnosticConfig,
  answers: TalkAnswers,
  { told, purpose }: TalkEntryOptions,
): TalkEntry {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers))
    return { ok: false, code: 'no-answers', question: '', expected: 'options by id of the question' };
  const questions = new Map(everyTalkQuestion(config).map((question) => [question.id as string, question]));
  for (const [id, options] of Object.entries(answers)) {
    const question = questions.get(id);
    if (question === undefined)
      return { ok: false, code: 'unknown-question', question: id, expected: 'a question of the talk of this bank' };
    const code = refusalOf(question, options);
    if (code === 'unknown-option') {
      const expected = `null, or a list of ${question.options.map((option) => option.id).join(', ')}`;
      return { ok: false, code, question: id, expected };
    }
    if (code === 'too-many-options') {
      const expected =
        question.cardinality === 'single' ? 'exactly one option' : 'each option once, exclusive ones alone';
      return { ok: false, code, question: id, expected };
    }
  }
  return entryOf('first-talk', firstTalkOf(config, answers, told), { ...(purpose && { purpose }) });
}
