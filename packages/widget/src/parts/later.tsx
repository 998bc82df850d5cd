import { useEffect, useState, type ReactElement } from 'react';
import { Button } from './button.tsx';
import { useWidget } from './widget-context.ts';

/** A part of the widget that comes after the first screen. */
export interface Later<P> {
  readonly View: (props: P) => ReactElement;
  /** Fetches it ahead of need; trying again after a failure is allowed. */
  readonly preload: () => Promise<void>;
}

/** Keeps the first screen light: the part is fetched apart. Once fetched it is shown at once, without an empty moment. */
export function later<P extends object>(load: () => Promise<(props: P) => ReactElement>): Later<P> {
  let loaded: ((props: P) => ReactElement) | null = null;
  let loading: Promise<void> | null = null;

  function preload(): Promise<void> {
    loading ??= load().then(
      (view) => {
        loaded = view;
      },
      (cause: unknown) => {
        loading = null;
        throw cause;
      },
    );
    return loading;
  }

  function View(props: P): ReactElement {
    const { notices } = useWidget().messages;
    const [status, setStatus] = useState<'waiting' | 'loaded' | 'failed'>(loaded ? 'loaded' : 'waiting');
    useEffect(() => {
      let isHere = true;
      const settle = (next: 'loaded' | 'failed') => () => isHere && setStatus(next);
      if (status === 'waiting') void preload().then(settle('loaded'), settle('failed'));
      return () => {
        isHere = false;
      };
    }, [status]);

    const Loaded = loaded;
    if (Loaded) return <Loaded {...props} />;
    if (status !== 'failed') return <p className="jalon-sentence">{notices.loading}</p>;
    return (
      <div className="jalon-section" role="alert">
        {notices.notLoaded.map((line) => (
          <p key={line} className="jalon-sentence">
            {line}
          </p>
        ))}
        <Button look="main" onPress={() => setStatus('waiting')}>
          {notices.tryAgain}
        </Button>
      </div>
    );
  }

  return { View, preload };
}
