import { useCallback, useEffect, useState } from 'react';

/** Something that is read from the store. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly code: string }
  | { readonly state: 'there'; readonly value: T };

/** What a read of the store answers. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: string } };

/** Reads at first, and again at each call of `reload`; what was there stays in sight meanwhile. `load` is kept stable by the caller. */
export function useLoaded<T>(load: () => Promise<Read<T>>): readonly [Loaded<T>, reload: () => Promise<void>] {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const reload = useCallback(async () => {
    const read = await load();
    setLoaded(read.ok ? { state: 'there', value: read.value } : { state: 'failed', code: read.error.code });
  }, [load]);
  useEffect(() => {
    let isCurrent = true;
    void load().then((read) => {
      if (isCurrent)
        setLoaded(read.ok ? { state: 'there', value: read.value } : { state: 'failed', code: read.error.code });
    });
    return () => {
      isCurrent = false;
    };
  }, [load]);
  return [loaded, reload];
}
