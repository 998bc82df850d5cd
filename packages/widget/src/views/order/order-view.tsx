import type { OrderAction, OrderBody, OrderState } from '@jalon/items/interactions';
import { useRef, useState, type ReactElement } from 'react';
import type { AskedProps } from '../parts/asked-props.ts';
import { LiveRegion } from '../parts/live-region.tsx';
import { focusIsOurs } from '../parts/use-focus-on-change.ts';
import { useMove } from '../parts/use-move.ts';
import { orderWords } from './order-words.ts';
import { PlacedRow } from './placed-row.tsx';
import { useCommitted } from '../../session/use-latest.ts';

/** Where a thing is dragged to when it is neither on a row nor back among those waiting. */
const END = ' end';
const WAITING = ' waiting';

/** Things pressed one after the other, or dragged, into a numbered list; there, each can be moved, or taken out. */
export function OrderView(props: AskedProps<OrderBody, OrderState, OrderAction>): ReactElement {
  const { body, state, locale, labelledBy, onAction } = props;
  const words = orderWords[locale];
  const area = useRef<HTMLFieldSetElement>(null);
  /** What the focus goes to once the lists have changed. */
  const next = useRef<string | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const [held, setHeld] = useState<string | null>(null);
  const { placed } = state;
  const left = state.order.filter((id) => !placed.includes(id));
  const label = (id: string): string => body.options.find((option) => option.id === id)?.label ?? '';

  const move = useMove({
    held,
    onPick: setHeld,
    onPut: (place) => {
      if (held !== null) put(held, place);
      setHeld(null);
    },
    onCancel: () => setHeld(null),
  });

  /** Takes the place of what stands there; those between move up or down. */
  function put(thing: string, place: string): void {
    setOpen(null);
    if (place === WAITING) return onAction({ type: 'take', option: thing });
    const others = placed.filter((id) => id !== thing);
    const before = place === END ? undefined : others[placed.indexOf(place)];
    onAction({ type: 'place', option: thing, ...(before === undefined ? {} : { before }) });
  }

  function shift(thing: string, by: -1 | 1): void {
    const at = placed.indexOf(thing);
    const there = placed[at + by];
    if (there === undefined) return;
    const others = placed.filter((id) => id !== thing);
    const before = others[at + by];
    next.current = `[data-row=${JSON.stringify(thing)}] [data-by="${by}"]`;
    onAction({ type: 'place', option: thing, ...(before === undefined ? {} : { before }) });
  }

  // What was pressed has moved in the page, or left it: the focus goes with it, or on to what comes next.
  useCommitted(() => {
    const wanted = next.current;
    next.current = null;
    if (wanted === null || area.current === null || !focusIsOurs(area.current)) return;
    area.current.querySelector<HTMLElement>(wanted)?.focus();
  }, [placed]);

  const isWhole = left.length === 0;
  return (
    <fieldset className="jv-order" aria-labelledby={labelledBy} ref={area} {...move.board}>
      <div className="jv-order-part" data-place={WAITING}>
        <p className="jv-quiet">{isWhole ? words.whole : words.begin}</p>
        {!isWhole && (
          <ul aria-label={words.waiting}>
            {left.map((id, at) => (
              <li key={id}>
                <button
                  type="button"
                  className="jv-tile"
                  data-waiting={id}
                  onPointerDown={move.drag(id, label(id), false)}
                  onClick={() => {
                    const after = left[at + 1] ?? left[at - 1];
                    next.current = `[data-${after === undefined ? 'row' : 'waiting'}=${JSON.stringify(after ?? id)}]`;
                    if (after === undefined) next.current += ' button';
                    onAction({ type: 'place', option: id });
                  }}
                >
                  {label(id)}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="jv-order-part" data-place={END}>
        <h2>{words.placed}</h2>
        <ol aria-label={words.placed}>
          {placed.map((id, at) => (
            <PlacedRow
              key={id}
              id={id}
              label={label(id)}
              number={at + 1}
              of={placed.length}
              words={words}
              isOpen={open === id}
              onDrag={move.drag(id, label(id), false)}
              onToggle={() => setOpen(open === id ? null : id)}
              onShift={(by) => shift(id, by)}
              onTake={() => {
                setOpen(null);
                next.current = `[data-waiting=${JSON.stringify(id)}]`;
                onAction({ type: 'take', option: id });
              }}
            />
          ))}
          {!isWhole && (
            <li className="jv-order-next" aria-hidden="true">
              {placed.length + 1}.
            </li>
          )}
        </ol>
      </div>
      <div className="jv-ghost" ref={move.ghost} aria-hidden="true" />
      <LiveRegion
        state={placed}
        describe={(before, after) => {
          const gone = before.find((id) => !after.includes(id));
          if (gone !== undefined) return words.isBack(label(gone));
          const come = after.find((id) => !before.includes(id)) ?? open;
          return come === null ? null : words.isAt(label(come), after.indexOf(come) + 1, body.options.length);
        }}
      />
    </fieldset>
  );
}
