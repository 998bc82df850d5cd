import { stepWords } from '@jalon/recommend/path/messages';
import type { PathStep } from '@jalon/recommend/path';
import { useState, type ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import { useLocale, useWords } from '../shell/locale.ts';
import type { PlanDecision } from './decide-on.ts';
import { RefuseDialog } from './refuse-dialog.tsx';
import { ReplaceDialog } from './replace-dialog.tsx';
import { StepReasons } from './step-reasons.tsx';
import { planWords } from './words/plan-words.ts';

/** Properties of {@link StepCard}. */
export interface StepCardProps {
  readonly step: PathStep;
  /** The person agreed to it. */
  readonly isAgreed: boolean;
  /** What it may be replaced with. */
  readonly others: readonly PathStep[];
  readonly onDecide: (decision: PlanDecision) => void;
  readonly isBusy: boolean;
}

/** One step in sight: what it is, why, where, and what may be decided of it. */
export function StepCard({ step, isAgreed, others, onDecide, isBusy }: StepCardProps): ReactElement {
  const words = useWords(planWords);
  const locale = useLocale();
  const [asking, setAsking] = useState<'refuse' | 'replace' | null>(null);
  const said = stepWords(step, { locale, audience: 'mediator' });
  const { id } = step;
  const close = (): void => setAsking(null);
  function decide(decision: PlanDecision): void {
    close();
    onDecide(decision);
  }
  return (
    <article className="card plan-step">
      <div className="row">
        <span className={isAgreed ? 'tag' : 'tag plan-proposed'}>{isAgreed ? words.agreed : words.proposed}</span>
      </div>
      <h3>{said.title}</h3>
      {said.why === null ? null : <p>{said.why}</p>}
      {said.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ul className="plan-facts">
        {[said.where, said.company, said.minutes, ...said.notes].flatMap((line) =>
          line === null ? [] : [<li key={line}>{line}</li>],
        )}
      </ul>
      {said.places.length === 0 ? null : (
        <details>
          <summary>{words.places}</summary>
          <ul>
            {said.places.map((lines) => (
              <li key={lines.join()}>{lines.join(' · ')}</li>
            ))}
          </ul>
        </details>
      )}
      <StepReasons step={step} />
      <div className="row no-print">
        {isAgreed ? (
          <>
            <Button
              look="main"
              isDisabled={isBusy}
              onPress={() => decide({ kind: 'done', step: id, done: true, how: 'alone' })}
            >
              {words.doneAlone}
            </Button>
            <Button
              isDisabled={isBusy}
              onPress={() => decide({ kind: 'done', step: id, done: true, how: 'with-help' })}
            >
              {words.doneHelped}
            </Button>
          </>
        ) : (
          <Button look="main" isDisabled={isBusy} onPress={() => decide({ kind: 'accept', step: id })}>
            {words.accept}
          </Button>
        )}
        <Button isDisabled={isBusy} onPress={() => setAsking('replace')}>
          {words.replace}
        </Button>
        <Button isDisabled={isBusy} onPress={() => setAsking('refuse')}>
          {words.refuse}
        </Button>
      </div>
      {asking === 'refuse' ? (
        <RefuseDialog
          title={said.title}
          onClose={close}
          onRefuse={(reason, by) => decide({ kind: 'refuse', step: id, reason, by })}
        />
      ) : null}
      {asking === 'replace' ? (
        <ReplaceDialog
          title={said.title}
          others={others}
          onClose={close}
          onReplace={(reason, instead) => decide({ kind: 'replace', step: id, reason, instead })}
        />
      ) : null}
    </article>
  );
}
