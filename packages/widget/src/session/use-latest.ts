import { useLayoutEffect, useEffect, useRef } from 'react';

/** The value of the last render, for callbacks that outlive it. */
export function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  useCommitted(() => {
    latest.current = value;
  });
  return latest;
}

/** An effect that runs before anything is painted; on a server, which paints nothing, one that does not run. */
export const useCommitted: typeof useEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect;
