import type { MatchAction, MatchBody, MatchState } from '@jalon/items/interactions';
import type { ReactElement } from 'react';
import type { AskedProps } from '../parts/asked-props.ts';
import { ListToChoose } from '../parts/list-to-choose.tsx';

/** Each thing with a native list of places. */
export function MatchView(props: AskedProps<MatchBody, MatchState, MatchAction>): ReactElement {
  const { body, state, messages, labelledBy, onAction } = props;
  return (
    <fieldset className="jv-choice" aria-labelledby={labelledBy}>
      {state.order.map((thing) => {
        const label = body.things.find(({ id }) => id === thing)?.label ?? '';
        return (
          <div key={thing} className="jv-field">
            <span aria-hidden="true">{label}</span>
            <ListToChoose
              label={label}
              value={state.pairs.find(([one]) => one === thing)?.[1] ?? ''}
              options={body.places}
              none={messages.asked.choose}
              onChoose={(place) => onAction(place === '' ? { type: 'part', thing } : { type: 'pair', thing, place })}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
