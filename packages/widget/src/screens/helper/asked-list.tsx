import type { ReactElement } from 'react';
import type { Activity, DiagnosticState } from '@jalon/diagnostic';
import type { HelperMessages } from '../../locales/messages.ts';
import { useWidget } from '../../parts/widget-context.ts';

/** Every activity presented: what became of it, and why it was chosen. */
export function AskedList({ state }: { readonly state: DiagnosticState }): ReactElement {
  const { messages, locale } = useWidget();
  const { helper } = messages;
  if (state.activities.length === 0) return <p className="jalon-sentence">{helper.none}</p>;
  return (
    <ol className="jalon-plain">
      {state.activities.map((activity, index) => {
        const content = state.config.itemsById.get(activity.itemId)?.item.content;
        return (
          <li key={`${activity.itemId}/${index}`}>
            <strong>{content?.[locale]?.title ?? content?.fr.title}</strong>
            <p>{statusWords(activity, helper)}</p>
            <p className="jalon-reason">
              {helper.asked}
              {locale === 'fr' ? '\u00a0: ' : ': '}
              {activity.reasons.map((reason) => helper.selection[reason]).join(locale === 'fr' ? '\u00a0; ' : '; ')}.
            </p>
          </li>
        );
      })}
    </ol>
  );
}

function statusWords({ observation }: Activity, { statuses }: HelperMessages): string {
  if (!observation) return statuses.incomplete;
  if (observation.status !== 'answered') return statuses[observation.status];
  const credit = observation.credit ?? 0;
  if (credit === 1) return statuses.alone;
  return credit > 0 ? statuses.partly : statuses['not-yet'];
}
