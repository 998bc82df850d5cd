import type { PointerEvent, ReactElement } from 'react';
import type { OrderWords } from './order-words.ts';

/** Properties of {@link PlacedRow}. */
export interface PlacedRowProps {
  readonly id: string;
  readonly label: string;
  /** Its place, from 1, and how many are placed. */
  readonly number: number;
  readonly of: number;
  readonly words: OrderWords;
  /** Whether what can be done with it is shown. */
  readonly isOpen: boolean;
  readonly onDrag: (event: PointerEvent<HTMLElement>) => void;
  readonly onToggle: () => void;
  readonly onShift: (by: -1 | 1) => void;
  readonly onTake: () => void;
}

/** One thing in its place: pressing it shows how to move it up or down, or take it out. */
export function PlacedRow(props: PlacedRowProps): ReactElement {
  const { id, label, number, of, words, isOpen, onDrag, onToggle, onShift, onTake } = props;
  return (
    <li className="jv-order-row" data-row={id} data-place={id} data-open={isOpen ? 'yes' : 'no'}>
      <button type="button" className="jv-tile" aria-expanded={isOpen} onPointerDown={onDrag} onClick={onToggle}>
        <span className="jv-order-number">{number}.</span> <span>{label}</span>
      </button>
      {isOpen && (
        <div className="jv-order-tools" role="group" aria-label={label}>
          {/* They stay where they are at either end, so that the focus is never lost. */}
          <button
            type="button"
            className="jv-button"
            data-by={-1}
            aria-disabled={number === 1 || undefined}
            onClick={() => onShift(-1)}
          >
            {words.up}
          </button>
          <button
            type="button"
            className="jv-button"
            data-by={1}
            aria-disabled={number === of || undefined}
            onClick={() => onShift(1)}
          >
            {words.down}
          </button>
          <button type="button" className="jv-button" onClick={onTake}>
            {words.takeBack}
          </button>
        </div>
      )}
    </li>
  );
}
