import type { ReactElement } from 'react';
import type { NotApplicableReason, Unobserved } from '@jalon/diagnostic';
import { dimensionById } from '@jalon/referential';
import { useWidget } from '../../parts/widget-context.ts';

/** What could not be observed here, one line a dimension with its reasons: it counts against nobody, and says so. */
export function UnobservedList({ unobserved }: { readonly unobserved: readonly Unobserved[] }): ReactElement {
  const { messages, locale } = useWidget();
  const { unobserved: words } = messages.helper;
  return (
    <>
      <p className="jalon-sentence">{words.line}</p>
      <ul className="jalon-plain">
        {unobserved.map(({ dimension, reasons, replaced }) => (
          <li key={dimension}>
            <strong>{dimensionById(dimension).title[locale]}</strong>
            {Object.entries(reasons).map(([reason, count]) => (
              <p key={reason} className="jalon-reason">
                {words.why(count, words.reasons[reason as NotApplicableReason])}
              </p>
            ))}
            {replaced > 0 && <p className="jalon-reason">{words.replaced(replaced)}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
