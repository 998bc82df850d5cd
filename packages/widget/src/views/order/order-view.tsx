import type { OrderAction, OrderBody, OrderState } from '@jalon/items/interactions';
import type { ReactElement } from 'react';
import type { AskedProps } from '../parts/asked-props.ts';
import { LiveRegion } from '../parts/live-region.tsx';

/** Things pressed one after the other into a numbered list; there, each can go up or be taken back. */
export function OrderView(props: AskedProps<OrderBody, OrderState, OrderAction>): ReactElement {
  const { body, state, messages, labelledBy, onAction } = props;
  const words = messages.asked;
  const label = (id: string) => body.options.find((option) => option.id === id)?.label ?? '';
  const left = state.order.filter((id) => !state.placed.includes(id));
  return (
    <fieldset className="jv-choice" aria-labelledby={labelledBy}>
      <ol className="jv-order">
        {state.placed.map((id, at) => (
          <li key={id}>
            {label(id)}{' '}
            {at > 0 && (
              <button
                type="button"
                className="jv-button"
                aria-label={`${words.up} : ${label(id)}`}
                onClick={() => onAction({ type: 'place', option: id, before: state.placed[at - 1] ?? '' })}
              >
                {words.up}
              </button>
            )}{' '}
            <button
              type="button"
              className="jv-button"
              aria-label={`${words.takeBack} : ${label(id)}`}
              onClick={() => onAction({ type: 'take', option: id })}
            >
              {words.takeBack}
            </button>
          </li>
        ))}
      </ol>
      {left.map((id) => (
        <button key={id} type="button" className="jv-tile" onClick={() => onAction({ type: 'place', option: id })}>
          {label(id)}
        </button>
      ))}
      <LiveRegion
        state={state.placed}
        describe={(_, placed) => placed.map((id, at) => `${at + 1}. ${label(id)}`).join(', ')}
      />
    </fieldset>
  );
}
