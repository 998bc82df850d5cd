import type { InlineChoiceAction, InlineChoiceBody, InlineChoiceState } from '@jalon/items/interactions';
import type { ReactElement } from 'react';
import type { AskedProps } from '../parts/asked-props.ts';
import { ListToChoose } from '../parts/list-to-choose.tsx';

/** A sentence with native lists in it. */
export function InlineChoiceView(
  props: AskedProps<InlineChoiceBody, InlineChoiceState, InlineChoiceAction>,
): ReactElement {
  const { body, state, messages, labelledBy, onAction } = props;
  return (
    <fieldset className="jv-sentence" aria-labelledby={labelledBy}>
      {body.parts.map((part) =>
        'text' in part ? (
          <span key={`text ${part.text}`}>{part.text} </span>
        ) : (
          <ListToChoose
            key={part.id}
            label={part.label}
            value={state.chosen.find(([gap]) => gap === part.id)?.[1] ?? ''}
            options={part.options}
            none={messages.asked.choose}
            onChoose={(option) => onAction({ type: 'choose', gap: part.id, option })}
          />
        ),
      )}
    </fieldset>
  );
}
