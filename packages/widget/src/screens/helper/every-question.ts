import type { Talk, TalkQuestion } from '@jalon/bank';

/** Every question of the first talk, in the order in which it is asked; the optional ones last. */
export function everyQuestion({ comfort, urgency, questions, optional = [] }: Talk): readonly TalkQuestion[] {
  return [comfort, urgency, ...questions, ...optional];
}
