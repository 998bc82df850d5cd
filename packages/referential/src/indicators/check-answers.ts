import type { IndicatorError } from './indicator-result.ts';

/** The first thing wrong with a list of answers by question; null when all is well. Missing answers are not wrong. */
export function checkAnswers(
  answers: unknown,
  field: string,
  questions: readonly string[],
  accepted: readonly string[],
): IndicatorError | null {
  if (!isRecord(answers)) return { code: 'not-an-object', field, expected: 'an object of answers by question' };
  for (const [question, answer] of Object.entries(answers)) {
    const path = field === '' ? question : `${field}/${question}`;
    if (!questions.includes(question))
      return { code: 'unknown-field', field: path, expected: `one of ${questions.join(', ')}` };
    if (answer !== undefined && !accepted.some((one) => one === answer))
      return { code: 'unknown-answer', field: path, expected: `one of ${accepted.join(', ')}, or nothing` };
  }
  return null;
}

/** Whether a value from outside is an object with fields, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
