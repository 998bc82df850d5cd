import type { MatchAction, MatchBody, MatchState } from '@jalon/items/interactions';
import { useRef, useState, type ReactElement } from 'react';
import { Place } from '../arrange/place.tsx';
import { Thing } from '../arrange/thing.tsx';
import type { AskedProps } from '../parts/asked-props.ts';
import { inputFor } from '../parts/input-for.ts';
import { LiveRegion } from '../parts/live-region.tsx';
import { moveWords } from '../parts/move-words.ts';
import { focusIsOurs } from '../parts/use-focus-on-change.ts';
import { useMove } from '../parts/use-move.ts';
import { matchWords } from './match-words.ts';
import { useCommitted } from '../../session/use-latest.ts';

/** Where a thing goes back to among those waiting. */
const TRAY = ' tray';

/** Things to put with what they go with: drag, or touch the thing then its place, or Space on both; the result is the same. */
export function MatchView(props: AskedProps<MatchBody, MatchState, MatchAction>): ReactElement {
  const { body, state, locale, input, labelledBy, onAction } = props;
  const words = moveWords[locale];
  const own = matchWords[locale];
  const board = useRef<HTMLFieldSetElement>(null);
  const putByKeys = useRef<string | null>(null);
  /** In hand: on this screen only, for nothing is answered by it. */
  const [held, setHeld] = useState<string | null>(null);
  const label = (id: string | null): string => body.things.find((thing) => thing.id === id)?.label ?? '';
  const placeOf = (thing: string): string | undefined => state.pairs.find(([one]) => one === thing)?.[1];
  const waiting = state.order.filter((id) => placeOf(id) === undefined);
  const move = useMove({
    held,
    onPick: setHeld,
    onPut: (place, by) => {
      if (held === null) return;
      putByKeys.current = by === 'keyboard' ? held : null;
      onAction(place === TRAY ? { type: 'part', thing: held } : { type: 'pair', thing: held, place });
      setHeld(null);
    },
    onCancel: () => setHeld(null),
  });

  // A thing put by keyboard changes its place in the page: the focus goes on to the next one waiting, or stays on it.
  useCommitted(() => {
    const put = putByKeys.current;
    putByKeys.current = null;
    if (put === null || board.current === null || !focusIsOurs(board.current)) return;
    const next = state.order.find((id) => !state.pairs.some(([thing]) => thing === id)) ?? put;
    board.current.querySelector<HTMLElement>(`[data-thing=${JSON.stringify(next)}]`)?.focus();
  }, [state]);

  const thing = (id: string): ReactElement => (
    <Thing
      key={id}
      thing={{ id, label: label(id), place: null }}
      held={held === id}
      onPick={move.pick(id)}
      onDrag={move.drag(id, label(id), true)}
    />
  );
  const isBackOffered = held !== null && placeOf(held) !== undefined;
  return (
    <fieldset
      className="jv-arrange"
      aria-labelledby={labelledBy}
      ref={board}
      data-holding={held === null ? 'no' : 'yes'}
      {...move.board}
    >
      <p className="jv-quiet">{words.instruction[inputFor(input)]}</p>
      <div className="jv-tray" role="group" aria-label={words.waiting} data-place={TRAY}>
        {waiting.length === 0 && !isBackOffered ? <p className="jv-quiet">{words.nothingWaiting}</p> : null}
        {waiting.map(thing)}
        {isBackOffered ? (
          <button type="button" className="jv-button" onClick={move.put(TRAY)}>
            {own.takeBack(label(held))}
          </button>
        ) : null}
      </div>
      <div className="jv-places">
        {body.places.map((place) => (
          <Place
            key={place.id}
            place={place}
            name={held === null ? undefined : words.putHere(label(held), place.label)}
            onPut={move.put(place.id)}
          >
            {state.order.filter((id) => placeOf(id) === place.id).map(thing)}
          </Place>
        ))}
      </div>
      <div className="jv-ghost" ref={move.ghost} aria-hidden="true" />
      <LiveRegion
        state={{ pairs: state.pairs, held }}
        describe={(before, after) => {
          const of = (pairs: MatchState['pairs'], id: string) => pairs.find(([one]) => one === id)?.[1];
          const moved = body.things.find(({ id }) => of(after.pairs, id) !== of(before.pairs, id));
          if (moved !== undefined) {
            const place = body.places.find(({ id }) => of(after.pairs, moved.id) === id);
            return place === undefined ? own.isBack(moved.label) : words.put(moved.label, place.label);
          }
          if (after.held === before.held) return null;
          return after.held === null ? words.letGo(label(before.held)) : words.held(label(after.held));
        }}
      />
    </fieldset>
  );
}
