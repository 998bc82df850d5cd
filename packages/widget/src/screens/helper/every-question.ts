import type { Talk, TalkQuestion } from '@jalon/bank';

/** Every question of the first talk, in the order in which it is asked. */
export function everyQuestion({ comfort, urgency, questions }: Talk): readonly TalkQuestion[] {
  return [comfort, urgency, ...questions];
}
