import { useRef, type RefObject } from 'react';
import { useCommitted } from '../../session/use-latest.ts';

/**
 * Moves the focus to the element when `key` changes, provided that the focus was inside `within` or was lost
 * with the button just pressed (for `lost`: only then); focus elsewhere on the page is left alone. Nothing moves on
 * the first render.
 */
export function useFocusOnChange(
  key: string,
  within: RefObject<HTMLElement | null>,
  find: (within: HTMLElement) => HTMLElement | null,
  when: 'ours' | 'lost' = 'ours',
): void {
  const before = useRef(key);
  useCommitted(() => {
    if (before.current === key) return;
    before.current = key;
    const area = within.current;
    if (area === null || !focusIsOurs(area) || (when === 'lost' && hasFocus(area))) return;
    find(area)?.focus();
  });
}

/** True when the focused element is inside the area, or when nothing is focused. */
export function focusIsOurs(area: HTMLElement): boolean {
  const active = activeIn(area);
  return active === null || active === area.ownerDocument.body || area.contains(active);
}

function hasFocus(area: HTMLElement): boolean {
  const active = activeIn(area);
  return active !== null && area.contains(active);
}

function activeIn(area: HTMLElement): Element | null {
  return (area.getRootNode() as Document | ShadowRoot).activeElement;
}
