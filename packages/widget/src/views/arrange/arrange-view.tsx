import type { ArrangeAction, ArrangeState, ArrangeWorld } from '@jalon/items';
import { useRef, type ReactElement } from 'react';
import { focusIsOurs } from '../parts/use-focus-on-change.ts';
import { LiveRegion } from '../parts/live-region.tsx';
import { inputFor } from '../parts/input-for.ts';
import { moveWords } from '../parts/move-words.ts';
import { useMove } from '../parts/use-move.ts';
import type { WorldViewProps } from '../parts/view-props.ts';
import { Place } from './place.tsx';
import { Thing } from './thing.tsx';
import { useCommitted } from '../../session/use-latest.ts';

/** Things to put in places: drag, or touch the thing then its place, or Space on both; the result is the same. */
export function ArrangeView({
  world,
  state,
  locale,
  input,
  construct,
  onAction,
}: WorldViewProps<ArrangeWorld, ArrangeState, ArrangeAction>): ReactElement {
  const words = moveWords[locale];
  const board = useRef<HTMLDivElement>(null);
  const putByKeys = useRef<string | null>(null);
  const held = world.things.find((thing) => thing.id === state.held);
  const placeOf = (thing: string): string | null => state.places[thing] ?? null;
  const waiting = world.things.filter((thing) => placeOf(thing.id) === null);
  const explained = construct.includes('pointer.drag') || construct.includes('touch.drag');
  const move = useMove({
    held: state.held,
    onPick: (thing, by) => onAction({ type: 'pick', thing, input: by }),
    onPut: (place, by) => {
      putByKeys.current = by === 'keyboard' ? state.held : null;
      onAction({ type: 'put', place, input: by });
    },
    onCancel: () => onAction({ type: 'cancel' }),
    // Back where it waited is a change of mind, not a slip.
    onDrop: (under, by) => onAction(under?.closest('.jv-tray') ? { type: 'cancel' } : { type: 'drop', input: by }),
  });

  // A thing put by keyboard changes its place in the page: the focus goes on to the next one waiting, or stays on it.
  useCommitted(() => {
    const put = putByKeys.current;
    putByKeys.current = null;
    if (put === null || board.current === null || !focusIsOurs(board.current)) return;
    const next = world.things.find((thing) => (state.places[thing.id] ?? null) === null)?.id ?? put;
    board.current.querySelector<HTMLElement>(`[data-thing="${CSS.escape(next)}"]`)?.focus();
  }, [state, world.things]);

  const thing = (id: string): ReactElement | null => {
    const found = world.things.find((candidate) => candidate.id === id);
    return found === undefined ? null : (
      <Thing
        key={id}
        thing={found}
        held={state.held === id}
        onPick={move.pick(id)}
        onDrag={move.drag(id, found.label, true)}
      />
    );
  };

  return (
    <div className="jv-arrange" ref={board} data-holding={held === undefined ? 'no' : 'yes'} {...move.board}>
      {explained ? null : <p className="jv-quiet">{words.instruction[inputFor(input)]}</p>}
      <div className="jv-tray" role="group" aria-label={words.waiting}>
        {waiting.length === 0 ? <p className="jv-quiet">{words.nothingWaiting}</p> : null}
        {waiting.map(({ id }) => thing(id))}
      </div>
      <div className="jv-places">
        {world.places.map((place) => (
          <Place
            key={place.id}
            place={place}
            name={held === undefined ? undefined : words.putHere(held.label, place.label)}
            onPut={move.put(place.id)}
          >
            {world.things.filter(({ id }) => placeOf(id) === place.id).map(({ id }) => thing(id))}
          </Place>
        ))}
      </div>
      <div className="jv-ghost" ref={move.ghost} aria-hidden="true" />
      <LiveRegion
        state={state}
        describe={(before, after) => {
          const labelOf = (id: string): string => world.things.find((candidate) => candidate.id === id)?.label ?? '';
          const moved = world.things.find(({ id }) => before.places[id] !== after.places[id]);
          const place = world.places.find(({ id }) => moved !== undefined && id === after.places[moved.id]);
          if (moved !== undefined && place !== undefined) return words.put(moved.label, place.label);
          if (after.held !== null && after.held !== before.held) return words.held(labelOf(after.held));
          return before.held !== null && after.held === null ? words.letGo(labelOf(before.held)) : null;
        }}
      />
    </div>
  );
}
