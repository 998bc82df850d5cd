import type { ReactElement } from 'react';
import type { Facts } from '@jalon/recommend';
import { BARRIERS } from '@jalon/referential/barriers';
import { useWidget } from '../../parts/widget-context.ts';

/** What the person can lean on, as they said it. */
export function StrengthList({ facts }: { readonly facts: Facts }): ReactElement {
  const { messages, locale } = useWidget();
  const strengths = BARRIERS.filter(({ code }) => facts[`barrier.${code}`]?.value === 'strength');
  if (strengths.length === 0) return <p className="jalon-sentence">{messages.helper.none}</p>;
  return (
    <ul className="jalon-plain">
      {strengths.map(({ code, learner }) => (
        <li key={code}>{learner[locale]}</li>
      ))}
    </ul>
  );
}
