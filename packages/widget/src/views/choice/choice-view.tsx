import type { ChoiceAction, ChoiceBody, ChoiceState } from '@jalon/items';
import { useId, type ReactElement } from 'react';
import { Unbroken } from '../../parts/unbroken.tsx';
import type { ViewMessages } from '../view-messages.ts';

/** Properties of {@link ChoiceView}. */
export interface ChoiceViewProps {
  readonly body: ChoiceBody;
  readonly state: ChoiceState;
  readonly messages: ViewMessages;
  /** Id of the heading that asks the question; without it the group says the title itself. */
  readonly labelledBy?: string;
  readonly onAction: (action: ChoiceAction) => void;
}

/** The options as large tiles around native radios or checkboxes: the whole tile answers, arrow keys work natively. */
export function ChoiceView({ body, state, messages, labelledBy, onAction }: ChoiceViewProps): ReactElement {
  const group = useId();
  const several = body.cardinality === 'multiple';
  return (
    <fieldset
      className="jv-choice"
      aria-labelledby={labelledBy}
      aria-describedby={several ? `${group}-several` : undefined}
    >
      {labelledBy === undefined ? <legend className="jv-hidden">{body.title}</legend> : null}
      {several ? (
        <p className="jv-quiet" id={`${group}-several`}>
          {messages.choice.several}
        </p>
      ) : null}
      {state.order.map((id) => {
        const option = body.options.find((candidate) => candidate.id === id);
        if (option === undefined) return null;
        const chosen = state.chosen.includes(id);
        return (
          <label key={id} className="jv-tile" data-chosen={chosen ? 'yes' : 'no'}>
            <input
              type={several ? 'checkbox' : 'radio'}
              name={group}
              value={id}
              checked={chosen}
              onChange={() => onAction({ type: 'choose', option: id })}
            />
            <span>
              <Unbroken text={option.label} />
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
