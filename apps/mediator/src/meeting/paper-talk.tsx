import type { TalkQuestion } from '@jalon/bank';
import { useEffect, useRef, type ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import { useWords } from '../shell/locale.ts';
import { focusQuestion } from './focus-question.ts';
import type { MeetingPart } from './meeting-part.ts';
import { QuestionFields } from './question-fields.tsx';
import { paperQuestions } from './talk-questions.ts';
import { meetingWords } from './words/meeting-words.ts';

/** What was answered on paper, all on one page, in the order of the sheet: Enter goes to the next question. */
export function PaperTalk({ session, meeting, opened }: MeetingPart): ReactElement {
  const words = useWords(meetingWords);
  const room = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const { config } = opened.content;
  const questions = paperQuestions(config);
  const optional = config.bank.talk.optional ?? [];
  const [first] = questions;
  const firstId = first?.id ?? '';
  useEffect(() => void focusQuestion(room.current, firstId), [firstId]);

  const fields = (question: TalkQuestion): ReactElement => (
    <QuestionFields
      key={question.id}
      question={question}
      chosen={meeting.answers[question.id]}
      onChosen={(options) => session.send({ type: 'answer', question: question.id, options })}
      onNext={() => {
        const next = questions[questions.indexOf(question) + 1];
        if (next === undefined || !focusQuestion(room.current, next.id)) end.current?.querySelector('button')?.focus();
      }}
    />
  );
  return (
    <div className="meet-column" ref={room}>
      <h2>{words.talk.paperTitle}</h2>
      <p>{words.talk.paperLine}</p>
      <p className="hint">{words.answer.keys}</p>
      <div className="card meet-paper">{questions.filter((one) => !optional.includes(one)).map(fields)}</div>
      {optional.length === 0 ? null : (
        <>
          <h2>{words.talk.optional}</h2>
          <div className="card meet-paper">{optional.map(fields)}</div>
        </>
      )}
      <div className="row" ref={end}>
        <Button look="main" onPress={() => session.send({ type: 'next' })}>
          {words.talk.toDiagnostic}
        </Button>
        <Button onPress={() => session.send({ type: 'stop' })}>{words.talk.toKeep}</Button>
        <Button look="quiet" onPress={() => session.send({ type: 'back' })}>
          {words.back}
        </Button>
      </div>
    </div>
  );
}
