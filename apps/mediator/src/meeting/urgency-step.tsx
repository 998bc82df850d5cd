import { useRef, type ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import { useLocale, useWords } from '../shell/locale.ts';
import { focusQuestion } from './focus-question.ts';
import { helpAtOnce } from './help-at-once.ts';
import type { MeetingPart } from './meeting-part.ts';
import { QuestionFields } from './question-fields.tsx';
import { meetingWords } from './words/meeting-words.ts';

/** What presses comes first, with people and places for it. */
export function UrgencyStep({ session, meeting, opened }: MeetingPart): ReactElement {
  const locale = useLocale();
  const words = useWords(meetingWords);
  const main = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const { config } = opened.content;
  const { urgency, questions } = config.bank.talk;
  const { answers } = meeting;
  const isUrgent = answers[urgency.id]?.includes('yes') === true;
  const goal = questions.find(({ id }) => id === GOAL);
  const help = isUrgent ? helpAtOnce(config, answers) : [];
  const answer = (question: string) => (options: readonly string[] | null | undefined) =>
    session.send({ type: 'answer', question, options });
  return (
    <div className="meet-column" ref={form}>
      <div className="card">
        <QuestionFields
          question={urgency}
          chosen={answers[urgency.id]}
          onChosen={answer(urgency.id)}
          onNext={() =>
            isUrgent && goal !== undefined
              ? focusQuestion(form.current, GOAL)
              : main.current?.querySelector('button')?.focus()
          }
          isTitleHidden
        />
        {isUrgent && goal !== undefined ? (
          <>
            <h2>{words.urgency.whatFor}</h2>
            <QuestionFields
              question={goal}
              chosen={answers[GOAL]}
              onChosen={answer(GOAL)}
              onNext={() => main.current?.querySelector('button')?.focus()}
              isTitleHidden
            />
            <p className="hint">{words.urgency.paper}</p>
          </>
        ) : null}
      </div>
      {help.length === 0 ? null : (
        <section className="meet-help">
          <h2>{words.urgency.where}</h2>
          <p>{words.urgency.whereLine}</p>
          <ul className="cards">
            {help.map(({ id, title, summary, where }) => (
              <li key={id} className="card">
                <h3>{title[locale]}</h3>
                <p>{summary[locale].join(' ')}</p>
                {where === null ? null : <p className="hint">{where[locale]}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="row" ref={main}>
        <Button look="main" onPress={() => session.send({ type: 'next' })}>
          {isUrgent ? words.urgency.goOn : words.goOn}
        </Button>
        {isUrgent ? <Button onPress={() => session.send({ type: 'stop' })}>{words.urgency.stop}</Button> : null}
      </div>
    </div>
  );
}

/** The question of the bank that says what for. */
const GOAL = 'talk:goal';
