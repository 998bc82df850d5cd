import type { PlanState } from '@jalon/history/projections';
import type { Path, PathStep } from '@jalon/recommend/path';
import { stepWords } from '@jalon/recommend/path/messages';
import { dimensionById } from '@jalon/referential';
import { useState, type ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import { StepName } from '../content/step-name.tsx';
import { useLocale, useWords } from '../shell/locale.ts';
import type { PlanDecision } from './decide-on.ts';
import { planWords } from './words/plan-words.ts';

/** Properties of {@link PlanLists}. */
export interface PlanListsProps {
  readonly path: Path;
  readonly plan: PlanState;
  /** Steps that are not among those in sight. */
  readonly others: readonly PathStep[];
  readonly onDecide: (decision: PlanDecision) => void;
}

/** Other advice shown at first. */
const FIRST = 4;

/** What is not in sight: other advice, what was set aside, what is done, what is worth asking or trying. */
export function PlanLists({ path, plan, others, onDecide }: PlanListsProps): ReactElement {
  const words = useWords(planWords);
  const locale = useLocale();
  const [all, setAll] = useState(false);
  const refused = plan.steps.filter(({ status }) => status === 'refused' || status === 'overridden');
  const done = plan.steps.filter(({ status }) => status === 'done');
  return (
    <div className="cards">
      {others.length === 0 ? null : (
        <section className="card">
          <h2>{words.others}</h2>
          <p className="hint">{words.othersLine}</p>
          <ul className="plan-list">
            {others.slice(0, all ? others.length : FIRST).map((step) => {
              const { title, why } = stepWords(step, { locale, audience: 'mediator' });
              return (
                <li key={step.id}>
                  <p>
                    <strong>{title}</strong>
                    {why === null ? null : (
                      <>
                        <br />
                        {why}
                      </>
                    )}
                  </p>
                  <Button
                    onPress={() => onDecide({ kind: 'accept', step: step.id })}
                    aria-label={`${words.take} : ${title}`}
                  >
                    {words.take}
                  </Button>
                </li>
              );
            })}
          </ul>
          {all || others.length <= FIRST ? null : (
            <Button look="quiet" onPress={() => setAll(true)}>
              {words.more(others.length - FIRST)}
            </Button>
          )}
        </section>
      )}
      {refused.length === 0 ? null : (
        <section className="card">
          <h2>{words.refused}</h2>
          <p className="hint">{words.refusedLine}</p>
          <ul className="plan-list">
            {refused.map((step) => (
              <li key={step.step}>
                <p>
                  <strong>
                    <StepName step={step} />
                  </strong>
                  {step.reason === null ? null : (
                    <>
                      <br />
                      {words.reasons[step.reason]}
                    </>
                  )}
                </p>
                <Button onPress={() => onDecide({ kind: 'accept', step: step.step })}>{words.again}</Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {done.length === 0 ? null : (
        <section className="card">
          <h2>{words.done}</h2>
          <ul className="plan-list">
            {done.map((step) => (
              <li key={step.step}>
                <p>
                  <StepName step={step} />
                </p>
                <Button
                  look="quiet"
                  onPress={() => onDecide({ kind: 'done', step: step.step, done: false, how: null })}
                >
                  {words.notDone}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {path.toTry.length === 0 ? null : (
        <section className="card">
          <h2>{words.toTry}</h2>
          <ul>
            {path.toTry.slice(0, 3).map((id) => (
              <li key={id}>{dimensionById(id).label[locale]}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
