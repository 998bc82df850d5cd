import type { Talk, TalkOption, TalkQuestion } from '../../packages/bank/src/index.ts';

/** The talk as paper has it: urgency first, without the question that only a screen asks. */
export function paperTalk({ comfort, urgency, questions }: Talk): readonly TalkQuestion[] {
  return [urgency, comfort, ...questions.filter((question) => !isAboutScreen(question))];
}

/** Every answer of the paper talk with its code: the number of its question and its letter, `3b`. */
export function answerCodes(talk: Talk): readonly { readonly code: string; readonly option: TalkOption }[] {
  return paperTalk(talk).flatMap(({ options }, index) =>
    options.map((option, at) => ({ code: `${index + 1}${letterOf(at)}`, option })),
  );
}

/** a, b, c… */
export function letterOf(index: number): string {
  return String.fromCodePoint(97 + index);
}

/** What somebody answers with means nothing on paper. */
function isAboutScreen({ options }: TalkQuestion): boolean {
  return options.every(({ sets }) => Object.keys(sets).join() === 'input');
}
