import type { ReactElement } from 'react';
import type { DiagnosticState } from '@jalon/diagnostic';
import { statusWords } from '../../helper/status-words.ts';
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
            <p>{statusWords(activity.observation, helper)}</p>
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
