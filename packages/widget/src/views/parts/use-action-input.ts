import type { ActionInput } from '@jalon/items';
import { useRef, type MouseEvent, type PointerEvent } from 'react';

/** What {@link useActionInput} gives. */
export interface ActionInputOf {
  /** To be set on the area that holds the buttons: remembers the last pointer, for browsers whose clicks do not tell. */
  readonly onPointerDownCapture: (event: PointerEvent<HTMLElement>) => void;
  /** Which input made this click. */
  readonly inputOf: (event: MouseEvent<HTMLElement>) => ActionInput;
}

/**
 * Tells keyboard, finger and mouse apart. A click made by the keyboard (or by an assistive technology) has
 * `detail` 0 and no pointer type; a pen counts as a mouse.
 */
export function useActionInput(): ActionInputOf {
  const last = useRef('');
  return {
    onPointerDownCapture: (event) => {
      last.current = event.pointerType;
    },
    inputOf: (event) => {
      if (event.detail === 0) return 'keyboard';
      const own = (event.nativeEvent as Partial<globalThis.PointerEvent>).pointerType;
      return (own === undefined || own === '' ? last.current : own) === 'touch' ? 'touch' : 'mouse';
    },
  };
}
