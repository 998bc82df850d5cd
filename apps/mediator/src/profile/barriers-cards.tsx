import type { TypedEvent } from '@jalon/history/events';
import { GOALS } from '@jalon/referential/goals';
import { helperWords } from '@jalon/widget/helper';
import { useMemo, useState, type ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import { useLocale, useWords } from '../shell/locale.ts';
import { Because } from './because.tsx';
import type { Known } from './known.ts';
import { standingsOf, type Standing } from './standings.ts';
import { answersThatSet, toldAnswers } from './told-answers.ts';
import { WhyCard } from './why-card.tsx';
import { profilePartWords } from './words/profile-words.ts';

/** Properties of {@link BarriersCards}. */
export interface BarriersCardsProps {
  readonly known: Known;
  readonly events: readonly TypedEvent[];
}

/** Goals, strengths and barriers, each with what was asked and answered; what was confided stays folded until asked for. */
export function BarriersCards({ known: { person, bank }, events }: BarriersCardsProps): ReactElement {
  const locale = useLocale();
  const helper = helperWords(locale);
  const { barriers: words } = useWords(profilePartWords);
  const [isShown, setShown] = useState(false);
  const answers = useMemo(() => toldAnswers(events, bank.talk), [events, bank]);
  const { strengths, open, folded } = useMemo(() => standingsOf(person.barriers, answers), [person, answers]);
  const goals = GOALS.filter(({ id }) => person.goals.includes(id));
  const hasFolded = folded.length > 0 || answers.some(({ sensitive }) => sensitive);
  return (
    <>
      <div className="cards">
        <section className="card" aria-labelledby="profile-goals">
          <h2 id="profile-goals">{helper.goals}</h2>
          {goals.length === 0 ? <p>{helper.none}</p> : null}
          <ul className="profile-list">
            {goals.map(({ id, label }) => (
              <li key={id}>
                {label[locale]}
                <Because of={answersThatSet(answers, 'goal', id)} name={label[locale]} />
              </li>
            ))}
          </ul>
        </section>
        <section className="card" aria-labelledby="profile-strengths">
          <h2 id="profile-strengths">{helper.strengths}</h2>
          {strengths.length === 0 ? <p>{helper.none}</p> : null}
          <ul className="profile-list">
            {strengths.map(({ barrier, because }) => (
              <li key={barrier.code}>
                {barrier.learner[locale]}
                <Because of={because.filter(({ sensitive }) => isShown || !sensitive)} name={barrier.learner[locale]} />
              </li>
            ))}
          </ul>
        </section>
        <section className="card" aria-labelledby="profile-barriers">
          <h2 id="profile-barriers">{helper.barriers}</h2>
          {open.length + folded.length === 0 ? <p>{helper.none}</p> : null}
          {open.length === 0 && folded.length > 0 && !isShown ? <p>{words.open}</p> : null}
          <StandingList of={open} isShown={isShown} />
          {isShown ? <StandingList of={folded} isShown /> : null}
          {folded.length > 0 && !isShown ? (
            <p className="no-print">
              {words.folded(folded.length)} {helper.barriersLines.join(' ')}
            </p>
          ) : null}
          {hasFolded ? (
            <div className="no-print">
              <Button aria-pressed={isShown} onPress={() => setShown(!isShown)}>
                {isShown ? words.hide : words.show}
              </Button>
            </div>
          ) : null}
        </section>
      </div>
      <WhyCard bank={bank} events={events} answers={answers} isShown={isShown} />
    </>
  );
}

function StandingList({
  of,
  isShown,
}: {
  readonly of: readonly Standing[];
  readonly isShown: boolean;
}): ReactElement | null {
  const locale = useLocale();
  const { barrierStates } = helperWords(locale);
  if (of.length === 0) return null;
  return (
    <ul className="profile-list">
      {of.map(({ barrier, state, because }) => (
        <li key={barrier.code}>
          {state === 'refused' ? <span className="tag">{barrierStates.refused}</span> : null} {barrier.label[locale]}
          <Because of={because.filter(({ sensitive }) => isShown || !sensitive)} name={barrier.label[locale]} />
        </li>
      ))}
    </ul>
  );
}
