import type { ActionInput } from '@jalon/items';
import { useEffect, useRef, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';

/** Milliseconds that a finger stays down for a long press; as telephones have it. */
const LONG = 500;

/** From here on a press was meant to be long, milliseconds. */
const MEANT_LONG = 250;

/** Pixels that a finger may wander while it stays down; generous, for an unsteady hand. */
const WANDER = 16;

/** What {@link useLongPress} needs to know and where it reports. */
export interface LongPressOptions {
  readonly onMenu: (id: string, input: ActionInput) => void;
  /** A finger was lifted before the menu came. */
  readonly onShort?: () => void;
  /** Whether a right press and the keys of menus will do as well; a long press by finger always does. */
  readonly others: boolean;
}

/** Properties for each thing that has a menu. */
export interface LongPress {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
  readonly onContextMenu: (event: MouseEvent<HTMLElement>) => void;
  readonly onClickCapture: (event: MouseEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * Asking for the menu of a thing: a right press, a long press by finger, the menu key or Shift+F10. The long press is timed here,
 * since not every browser tells it; the click that ends it is swallowed.
 */
export function useLongPress({ onMenu, onShort, others }: LongPressOptions): (id: string) => LongPress {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const down = useRef<{ readonly x: number; readonly y: number; readonly at: number } | null>(null);
  const isLong = useRef(false);
  const last = useRef('');
  useEffect(() => () => clearTimeout(timer.current), []);
  const stop = (): void => {
    clearTimeout(timer.current);
    down.current = null;
  };
  return (id) => ({
    onPointerDown: (event) => {
      stop();
      isLong.current = false;
      last.current = event.pointerType;
      if (event.pointerType !== 'touch' || !event.isPrimary) return;
      down.current = { x: event.clientX, y: event.clientY, at: event.timeStamp };
      timer.current = setTimeout(() => {
        isLong.current = true;
        down.current = null;
        onMenu(id, 'touch');
      }, LONG);
    },
    onPointerMove: (event) => {
      const from = down.current;
      if (from !== null && Math.hypot(event.clientX - from.x, event.clientY - from.y) > WANDER) stop();
    },
    onPointerUp: () => {
      const from = down.current;
      stop();
      if (from !== null && performance.now() - from.at >= MEANT_LONG) onShort?.();
    },
    onPointerCancel: stop,
    onContextMenu: (event) => {
      event.preventDefault();
      if (last.current === 'touch') {
        // The browser's own long press came first.
        if (down.current === null) return;
        stop();
        isLong.current = true;
        return onMenu(id, 'touch');
      }
      if (others) onMenu(id, event.button === 2 || event.ctrlKey ? 'mouse' : 'keyboard');
    },
    onClickCapture: (event) => {
      if (!isLong.current || event.detail === 0) return;
      isLong.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
    onKeyDown: (event) => {
      last.current = '';
      if (!others || !(event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))) return;
      event.preventDefault();
      onMenu(id, 'keyboard');
    },
  });
}
