import type { TalkQuestion } from '@jalon/bank';
import type { RejectionCode } from './diagnostic-event.ts';

/** Why these options are no answer to this question; null where they are. `null` for options: prefers not to answer. */
export function refusalOf(
  question: TalkQuestion,
  options: readonly string[] | null,
): Extract<RejectionCode, 'unknown-option' | 'too-many-options'> | null {
  if (options === null) return null;
  if (!Array.isArray(options) || options.some((id) => !question.options.some((option) => option.id === id)))
    return 'unknown-option';
  if (question.cardinality === 'single' && options.length !== 1) return 'too-many-options';
  if (new Set(options).size !== options.length) return 'too-many-options';
  const isExclusive = question.options.some((option) => option.exclusive && options.includes(option.id));
  return isExclusive && options.length > 1 ? 'too-many-options' : null;
}
