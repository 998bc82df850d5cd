import type { Talk, TalkOption } from '@jalon/bank';
import type { DiagnosticState } from '@jalon/diagnostic';
import { everyQuestion } from './every-question.ts';

/** The options of the first talk that the person chose, in the order of the questions. */
export function chosenOptions(talk: Talk, answers: DiagnosticState['answers']): readonly TalkOption[] {
  return everyQuestion(talk).flatMap(({ id, options }) => options.filter((option) => answers[id]?.includes(option.id)));
}
