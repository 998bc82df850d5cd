import { useEffect, useRef, type RefObject } from 'react';

/**
 * Tells once of each thing that comes into view in a scrolling area; things carry their id in this data attribute (`block` for
 * `data-block`). `seen` are those told already: when they are all taken back, the area is looked at anew.
 */
export function useSeen(
  area: RefObject<HTMLElement | null>,
  attribute: string,
  seen: readonly string[],
  onSee: (id: string) => void,
): void {
  const latest = useRef({ seen, onSee });
  useEffect(() => {
    latest.current = { seen, onSee };
  });
  const fresh = seen.length === 0;
  useEffect(() => {
    const scroller = area.current;
    if (scroller === null || typeof IntersectionObserver === 'undefined') return undefined;
    const told = new Set(latest.current.seen);
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          const id = (entry.target as HTMLElement).dataset[attribute];
          if (!entry.isIntersecting || id === undefined || told.has(id)) continue;
          told.add(id);
          latest.current.onSee(id);
        }
      },
      { root: scroller, threshold: 0.5 },
    );
    for (const thing of scroller.querySelectorAll(`[data-${attribute}]`)) observer.observe(thing);
    return () => observer.disconnect();
  }, [area, attribute, fresh]);
}
