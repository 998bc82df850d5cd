import type { ActionInput } from '@jalon/items';
import { useRef, useState, type PointerEvent } from 'react';

/** Pixels that make a swipe; generous: a small movement of the thumb. */
const SWIPE = 36;

/** Pixels from which a movement was meant to be one. */
const MEANT = 10;

/** What {@link useSwipe} needs to know and where it reports. */
export interface SwipeOptions {
  /** Whether the mouse swipes too, its button held. */
  readonly mouse: boolean;
  readonly onSwipe: (way: 'next' | 'previous', input: ActionInput) => void;
  /** Meant as a swipe, and too short. */
  readonly onSmall: () => void;
}

/** Properties of what is swiped, and how far it is moved meanwhile, in pixels. */
export interface Swipe {
  readonly moved: number;
  readonly props: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: () => void;
  };
}

/** A swipe to one side: what is swiped follows the finger. Up and down stays the page's own scrolling (`touch-action: pan-y`). */
export function useSwipe({ mouse, onSwipe, onSmall }: SwipeOptions): Swipe {
  const from = useRef<{ readonly x: number; readonly y: number; readonly pointer: number } | null>(null);
  const [moved, setMoved] = useState(0);
  const stop = (): void => {
    from.current = null;
    setMoved(0);
  };
  return {
    moved,
    props: {
      onPointerDown: (event) => {
        if (!event.isPrimary || event.button !== 0 || (event.pointerType !== 'touch' && !mouse)) return;
        from.current = { x: event.clientX, y: event.clientY, pointer: event.pointerId };
      },
      onPointerMove: (event) => {
        const start = from.current;
        if (start === null || start.pointer !== event.pointerId) return;
        if (event.pointerType === 'mouse' && event.buttons === 0) return stop();
        const way = event.clientX - start.x;
        if (Math.abs(way) >= MEANT) {
          event.currentTarget.setPointerCapture(event.pointerId);
          setMoved(way);
        }
      },
      onPointerUp: (event) => {
        const start = from.current;
        if (start === null || start.pointer !== event.pointerId) return;
        stop();
        const [x, y] = [event.clientX - start.x, Math.abs(event.clientY - start.y)];
        if (Math.abs(x) < MEANT || Math.abs(x) < y) return;
        if (Math.abs(x) < SWIPE) return onSmall();
        onSwipe(x < 0 ? 'next' : 'previous', event.pointerType === 'touch' ? 'touch' : 'mouse');
      },
      onPointerCancel: stop,
    },
  };
}
