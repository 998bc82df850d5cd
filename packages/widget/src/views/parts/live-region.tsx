import { useEffect, useRef, useState, type ReactElement } from 'react';

/** Properties of {@link LiveRegion}. */
export interface LiveRegionProps<S> {
  readonly state: S;
  /** The sentence for what changed from one state to the next; null when there is nothing to say. */
  readonly describe: (before: S, after: S) => string | null;
}

/** Says politely, to screen readers only, what an action changed. Silent on the first state. */
export function LiveRegion<S>({ state, describe }: LiveRegionProps<S>): ReactElement {
  const before = useRef(state);
  const [text, setText] = useState('');
  useEffect(() => {
    if (before.current === state) return;
    const said = describe(before.current, state);
    before.current = state;
    if (said !== null) setText(said);
  }, [state, describe]);
  return (
    <div className="jv-hidden" role="status" aria-live="polite">
      {text}
    </div>
  );
}
