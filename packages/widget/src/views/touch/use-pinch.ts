import type { ActionInput, TouchState } from '@jalon/items';
import { tidyLook, viewOf } from '@jalon/items/simulations/touch';
import { useRef, useState, type PointerEvent } from 'react';
import { HEIGHT, WIDTH } from './drawing.tsx';

type Look = TouchState['look'];

/** Pixels between two fingers under which nothing is enlarged yet. */
const MEANT = 6;

/** Pixels from which one finger moves the picture rather than pressing it. */
const PAN = 8;

interface Finger {
  readonly x: number;
  readonly y: number;
}

interface Begun {
  /** The look when the fingers were put down, and the point of the picture between them, in percent. */
  readonly look: Look;
  readonly at: Finger;
  readonly middle: Finger;
  readonly apart: number;
  readonly input: ActionInput;
  most: number;
}

/** What {@link usePinch} needs to know and where it reports. */
export interface PinchOptions {
  readonly look: Look;
  /** Whether the mouse moves the picture, and one press chooses what to enlarge. */
  readonly mouse: boolean;
  readonly onLook: (look: Look, input: ActionInput) => void;
  /** Two fingers came and went, and nothing grew. */
  readonly onEarly: () => void;
}

/** Properties of the picture, and how it is looked at meanwhile. */
export interface Pinch {
  readonly look: Look;
  readonly props: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
  };
}

/**
 * Two fingers enlarge around the point between them; one finger moves the picture; a press brings the point pressed to the middle.
 * The picture follows at once; where it stands is told when all fingers are lifted.
 */
export function usePinch({ look, mouse, onLook, onEarly }: PinchOptions): Pinch {
  const fingers = useRef(new Map<number, Finger>());
  const begun = useRef<Begun | null>(null);
  const [live, setLive] = useState<Look | null>(null);
  const now = live ?? look;

  const begin = (event: PointerEvent<HTMLElement>, from: Look): void => {
    const all = [...fingers.current.values()];
    const middle = middleOf(all);
    const { left, top, side } = viewOf(from);
    const off = offsetIn(event.currentTarget, middle, side);
    begun.current = {
      look: from,
      middle,
      at: { x: left + side / 2 + off.x, y: top + side / 2 + off.y },
      apart: apartOf(all),
      input: event.pointerType === 'touch' ? 'touch' : 'mouse',
      most: Math.max(all.length, begun.current?.most ?? 0),
    };
  };
  const end = (event: PointerEvent<HTMLElement>, isDone: boolean): void => {
    if (!fingers.current.delete(event.pointerId)) return;
    const gesture = begun.current;
    if (fingers.current.size > 0) return begin(event, now);
    begun.current = null;
    setLive(null);
    if (gesture === null || !isDone) return;
    if (live !== null) {
      if (gesture.most > 1 && live.zoom === look.zoom) onEarly();
      return onLook(live, gesture.input);
    }
    if (gesture.most > 1) onEarly();
    else if (mouse || gesture.input === 'touch') onLook({ ...look, ...gesture.at }, gesture.input);
  };
  return {
    look: now,
    props: {
      onPointerDown: (event) => {
        if (event.button !== 0 || (event.pointerType !== 'touch' && !mouse) || fingers.current.size > 1) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
        begin(event, now);
      },
      onPointerMove: (event) => {
        const gesture = begun.current;
        if (gesture === null || !fingers.current.has(event.pointerId)) return;
        fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
        const all = [...fingers.current.values()];
        const middle = middleOf(all);
        const apart = apartOf(all);
        const isPinch = all.length > 1;
        const went = isPinch
          ? Math.abs(apart - gesture.apart)
          : Math.hypot(middle.x - gesture.middle.x, middle.y - gesture.middle.y);
        if (live === null && went < (isPinch ? MEANT : PAN)) return;
        const zoom = tidyLook({
          ...gesture.look,
          zoom: gesture.look.zoom * (isPinch ? apart / gesture.apart : 1),
        }).zoom;
        // The point that was between the fingers stays between them.
        const off = offsetIn(event.currentTarget, middle, 100 / zoom);
        setLive(tidyLook({ zoom, x: gesture.at.x - off.x, y: gesture.at.y - off.y }));
      },
      onPointerUp: (event) => end(event, true),
      onPointerCancel: (event) => end(event, false),
    },
  };
}

/** How far a point is from the middle of the picture's area, in percent of the picture, while that much of it is in view. */
function offsetIn(area: HTMLElement, { x, y }: Finger, side: number): Finger {
  const box = area.getBoundingClientRect();
  const pixels = Math.min(box.width / (WIDTH * side), box.height / (HEIGHT * side));
  return {
    x: (x - box.x - box.width / 2) / (WIDTH * pixels),
    y: (y - box.y - box.height / 2) / (HEIGHT * pixels),
  };
}

function middleOf(all: readonly Finger[]): Finger {
  const sum = all.reduce((so, { x, y }) => ({ x: so.x + x, y: so.y + y }), { x: 0, y: 0 });
  return { x: sum.x / all.length, y: sum.y / all.length };
}

function apartOf([one, other]: readonly Finger[]): number {
  return one === undefined || other === undefined ? 1 : Math.max(1, Math.hypot(one.x - other.x, one.y - other.y));
}
