import type { ReactElement } from 'react';
import type { Facts } from '@jalon/recommend';
import { BARRIERS } from '@jalon/referential';
import { useWidget } from '../../parts/widget-context.ts';

/** What holds the person back, as they said it, and what they would rather not say; what was not spoken of is left out. */
export function BarrierList({ facts }: { readonly facts: Facts }): ReactElement {
  const { messages, locale } = useWidget();
  const { helper } = messages;
  const said = BARRIERS.flatMap(({ code, label }) => {
    const state = facts[`barrier.${code}`]?.value;
    return state === 'need' || state === 'refused' ? [{ code, label, state } as const] : [];
  });
  if (said.length === 0) return <p className="jalon-sentence">{helper.none}</p>;
  return (
    <ul className="jalon-plain">
      {said.map(({ code, label, state }) => (
        <li key={code}>
          <strong>{helper.barrierStates[state]}</strong> · {label[locale]}
        </li>
      ))}
    </ul>
  );
}
