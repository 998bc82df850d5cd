import type { ActionInput } from '@jalon/items';
import { useRef, type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import { useActionInput } from './use-action-input.ts';

/** Pixels that a press may wander before it becomes a drag: an unsteady hand still taps. */
const DRAG_THRESHOLD = 8;

/** What {@link useMove} needs to know and where it reports. */
export interface MoveOptions {
  /** The thing in hand, if any. */
  readonly held: string | null;
  readonly onPick: (thing: string, input: ActionInput) => void;
  readonly onPut: (place: string, input: ActionInput) => void;
  readonly onCancel: () => void;
  /** Let go of outside every place, with the element under it; cancelled when absent. */
  readonly onDrop?: (under: Element | null, input: ActionInput) => void;
}

/** Properties for the elements of a board. */
export interface Move {
  /** For the element around things and places. */
  readonly board: {
    readonly onPointerDownCapture: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: () => void;
    readonly onClickCapture: (event: MouseEvent<HTMLElement>) => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  };
  /** The label that follows the pointer while dragging: an empty element, last in the board. */
  readonly ghost: RefObject<HTMLDivElement | null>;
  /** Starts a drag; a finger drags only from where `touch` says so, elsewhere it scrolls. */
  readonly drag: (thing: string, label: string, touch: boolean) => (event: PointerEvent<HTMLElement>) => void;
  /** Takes the thing, or lets go of it when it is the one in hand. */
  readonly pick: (thing: string) => (event: MouseEvent<HTMLElement>) => void;
  /** Puts what is in hand there; nothing when the hand is empty. */
  readonly put: (place: string) => (event: MouseEvent<HTMLElement>) => void;
}

interface Drag {
  readonly thing: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly input: ActionInput;
  started: boolean;
}

/**
 * The one way of moving things, whatever the input: drag the thing; or touch it, then its place; or Space on both.
 * Escape lets go. Places carry `data-place`, which also tells where a drag ends.
 */
export function useMove({ held, onPick, onPut, onCancel, onDrop }: MoveOptions): Move {
  const { onPointerDownCapture, inputOf } = useActionInput();
  const ghost = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  const swallowClick = useRef(false);

  const follow = (x: number, y: number, label: string | null): void => {
    const element = ghost.current;
    if (element === null) return;
    element.textContent = label ?? '';
    element.dataset['on'] = label === null ? 'no' : 'yes';
    element.style.transform = `translate(${x}px, ${y}px)`;
  };
  const end = (): Drag | null => {
    const ended = drag.current;
    drag.current = null;
    follow(0, 0, null);
    return ended?.started === true ? ended : null;
  };

  return {
    ghost,
    board: {
      onPointerDownCapture: (event) => {
        onPointerDownCapture(event);
        swallowClick.current = false;
      },
      onPointerMove: (event) => {
        const current = drag.current;
        if (current === null) return;
        if (event.buttons === 0) {
          end();
          return;
        }
        if (!current.started) {
          if (Math.hypot(event.clientX - current.x, event.clientY - current.y) < DRAG_THRESHOLD) return;
          current.started = true;
          event.currentTarget.setPointerCapture(event.pointerId);
          if (held !== current.thing) onPick(current.thing, current.input);
        }
        follow(event.clientX, event.clientY, current.label);
      },
      onPointerUp: (event) => {
        const ended = end();
        if (ended === null) return;
        swallowClick.current = true;
        const under = elementAt(event.currentTarget, event.clientX, event.clientY);
        const place = placeOf(event.currentTarget, under);
        if (place !== null) onPut(place, ended.input);
        else if (onDrop === undefined) onCancel();
        else onDrop(under, ended.input);
      },
      onPointerCancel: () => {
        if (end() !== null) onCancel();
      },
      onClickCapture: (event) => {
        if (!swallowClick.current || event.detail === 0) return;
        swallowClick.current = false;
        event.stopPropagation();
        event.preventDefault();
      },
      onKeyDown: (event) => {
        if (event.key !== 'Escape' || held === null) return;
        event.stopPropagation();
        onCancel();
      },
    },
    drag: (thing, label, touch) => (event) => {
      if (event.button !== 0 || !event.isPrimary) return;
      if (event.pointerType === 'touch' && !touch) return;
      const input: ActionInput = event.pointerType === 'touch' ? 'touch' : 'mouse';
      drag.current = { thing, label, x: event.clientX, y: event.clientY, input, started: false };
    },
    pick: (thing) => (event) => {
      event.stopPropagation();
      if (held === thing) onCancel();
      else onPick(thing, inputOf(event));
    },
    put: (place) => (event) => {
      event.stopPropagation();
      if (held !== null) onPut(place, inputOf(event));
    },
  };
}

/** What is under the point, in whichever document or shadow root the board lives. */
function elementAt(board: HTMLElement, x: number, y: number): Element | null {
  return (board.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
}

/** The place of the board that holds the element. */
function placeOf(board: HTMLElement, under: Element | null): string | null {
  const place = under?.closest<HTMLElement>('[data-place]');
  return place !== null && place !== undefined && board.contains(place) ? (place.dataset['place'] ?? null) : null;
}
