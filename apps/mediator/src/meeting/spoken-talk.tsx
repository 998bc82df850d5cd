import { useEffect, useRef, type ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import { useLocale, useWords } from '../shell/locale.ts';
import { focusQuestion } from './focus-question.ts';
import type { MeetingPart } from './meeting-part.ts';
import { QuestionFields } from './question-fields.tsx';
import { spokenQuestions } from './talk-questions.ts';
import { meetingWords } from './words/meeting-words.ts';

/** The helper asks, one question at a time, and ticks what is answered. */
export function SpokenTalk({ session, meeting, opened }: MeetingPart): ReactElement | null {
  const locale = useLocale();
  const words = useWords(meetingWords);
  const room = useRef<HTMLDivElement>(null);
  const { answers } = meeting;
  const questions = spokenQuestions(opened.content.config, answers);
  const at = Math.max(
    0,
    questions.findIndex(({ id }) => id === meeting.question),
  );
  const question = questions[at];
  const id = question?.id ?? '';
  useEffect(() => void focusQuestion(room.current, id), [id]);
  if (question === undefined) return null;

  const answer = (options: readonly string[] | null | undefined): void =>
    session.send({ type: 'answer', question: question.id, options });
  function goTo(index: number): void {
    const next = questions[index];
    if (index < 0) session.send({ type: 'back' });
    else if (next === undefined) session.send({ type: 'next' });
    else session.send({ type: 'ask', question: next.id });
  }
  const isAsked = question.id in answers;
  const optional = opened.content.config.bank.talk.optional ?? [];
  const isOptional = optional.includes(question);
  const short = questions.filter((one) => !optional.includes(one)).length;
  return (
    <div className="meet-column" ref={room}>
      <div className="card meet-spoken">
        <p className="hint">{isOptional ? words.talk.optional : words.talk.number(at + 1, short)}</p>
        <h2>{question.title[locale]}</h2>
        <QuestionFields
          key={question.id}
          question={question}
          chosen={answers[question.id]}
          onChosen={answer}
          onNext={() => goTo(at + 1)}
          isTitleHidden
        />
      </div>
      <div className="row">
        <Button look="main" onPress={() => goTo(at + 1)}>
          {isAsked ? words.goOn : words.talk.pass}
        </Button>
        {isAsked ? <Button onPress={() => answer(undefined)}>{words.answer.takeBack}</Button> : null}
        {isOptional ? <Button onPress={() => session.send({ type: 'next' })}>{words.talk.toDiagnostic}</Button> : null}
        <Button look="quiet" onPress={() => goTo(at - 1)}>
          {words.back}
        </Button>
      </div>
      <p className="hint">{words.answer.keys}</p>
    </div>
  );
}
