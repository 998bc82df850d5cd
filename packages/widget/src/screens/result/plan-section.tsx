import type { ReactElement } from 'react';
import type { Plan, PlannedStep } from '@jalon/recommend';
import { ResourceCard } from '../../parts/resource-card.tsx';
import { useWidget } from '../../parts/widget-context.ts';

/** Properties of {@link PlanSection}. */
export interface PlanSectionProps {
  readonly plan: Plan;
  readonly nextTitle: string;
}

/** At most this many pieces of advice beside the next step. */
const MOST = 3;

/** One next step, then a few pieces of advice, each with its reason. */
export function PlanSection({ plan, nextTitle }: PlanSectionProps): ReactElement {
  const { messages } = useWidget();
  const { result } = messages;
  return (
    <>
      <section className="jalon-section jalon-next">
        <h2 className="jalon-subtitle">{nextTitle}</h2>
        {plan.nextStep ? (
          <Step step={plan.nextStep} look="next" />
        ) : (
          result.noStep.map((line) => (
            <p key={line} className="jalon-sentence">
              {line}
            </p>
          ))
        )}
      </section>
      {plan.others.length > 0 && (
        <section className="jalon-section">
          <h2 className="jalon-subtitle">{result.others}</h2>
          {plan.others.slice(0, MOST).map((step) => (
            <Step key={step.recommendation.rule} step={step} look="other" />
          ))}
        </section>
      )}
    </>
  );
}

function Step({ step, look }: { readonly step: PlannedStep; readonly look: 'next' | 'other' }): ReactElement {
  const { locale } = useWidget();
  const because = step.recommendation.because[locale].learner;
  const [first] = step.resources;
  return first ? (
    <ResourceCard resource={first} because={because} look={look} />
  ) : (
    <p className="jalon-because">{because}</p>
  );
}
