import type { ReactElement } from 'react';
import type { Facts } from '@jalon/recommend';
import { GOALS } from '@jalon/referential/goals';
import { useWidget } from '../../parts/widget-context.ts';

/** What the person wants to do. */
export function GoalList({ facts }: { readonly facts: Facts }): ReactElement {
  const { messages, locale } = useWidget();
  const value = facts['goal']?.value;
  const chosen = Array.isArray(value) ? value : [];
  const goals = GOALS.filter(({ id }) => chosen.includes(id));
  if (goals.length === 0) return <p className="jalon-sentence">{messages.helper.none}</p>;
  return (
    <ul className="jalon-plain">
      {goals.map(({ id, label }) => (
        <li key={id}>{label[locale]}</li>
      ))}
    </ul>
  );
}
