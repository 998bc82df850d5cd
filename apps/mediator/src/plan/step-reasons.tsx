import { en, fr, sayExplanation, type Explanation } from '@jalon/recommend/explain';
import type { PathStep } from '@jalon/recommend/path';
import { useState, type ReactElement } from 'react';
import { Tick } from '../parts/tick.tsx';
import { useLocale, useWords } from '../shell/locale.ts';
import { planWords } from './words/plan-words.ts';

/** Why a step is advised, in sentences: the answers and the activities that it stands on. What is personal stays folded. */
export function StepReasons({ step }: { readonly step: PathStep }): ReactElement {
  const words = useWords(planWords);
  const locale = useLocale();
  const [sensitive, setSensitive] = useState(false);
  const { reasons, missing, nearest } = step;
  if (reasons === null)
    return (
      <details className="plan-why">
        <summary>{words.why}</summary>
        <p>{step.codes.includes('no-longer-advised') ? words.kept : words.noReason}</p>
      </details>
    );
  const explanation: Explanation = {
    rule: step.id as Explanation['rule'],
    status: 'recommended',
    aside: null,
    tree: reasons,
    reasons,
    missing,
    expired: [],
    uncertain: [],
    nearest,
    sensitive: step.sensitive ?? false,
  };
  const lines = sayExplanation(explanation, { words: locale === 'fr' ? fr : en, reader: 'mediator', sensitive });
  return (
    <details className="plan-why">
      <summary>{words.why}</summary>
      <ul>
        {lines.map(({ code, text }) => (
          <li key={`${code} ${text}`}>{text}</li>
        ))}
      </ul>
      {sensitive || lines.some(({ code }) => code === 'withheld') ? (
        <Tick isSelected={sensitive} onChange={setSensitive}>
          {words.sensitive}
        </Tick>
      ) : null}
    </details>
  );
}
