import type { Talk, TalkOption } from '@jalon/bank';
import type { DiagnosticState } from '@jalon/diagnostic';

/** The options of the first talk that the person chose, in the order of the questions. */
export function chosenOptions(
  { comfort, urgency, questions }: Talk,
  answers: DiagnosticState['answers'],
): readonly TalkOption[] {
  return [comfort, urgency, ...questions].flatMap(({ id, options }) =>
    options.filter((option) => answers[id]?.includes(option.id)),
  );
}
