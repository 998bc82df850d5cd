import type { FormAction, FormState, FormWorld } from '@jalon/items';
import { useRef, type ReactElement } from 'react';
import { LiveRegion } from '../parts/live-region.tsx';
import { useFocusOnChange } from '../parts/use-focus-on-change.ts';
import type { WorldViewProps } from '../parts/view-props.ts';
import { WorldFrame } from '../parts/world-frame.tsx';
import { AwayPage } from './away-page.tsx';
import { FormPage } from './form-page.tsx';
import { formWords } from './form-words.ts';
import { SentPage } from './sent-page.tsx';
import { whatChanged } from './what-changed.ts';

/**
 * A form of an invented service, a whole procedure in steps, or a bare line to type. Messages are the service's own, never the
 * browser's bubbles.
 */
export function FormView({
  world,
  state,
  messages,
  locale,
  onAction,
}: WorldViewProps<FormWorld, FormState, FormAction>): ReactElement {
  const words = formWords[locale];
  const frame = useRef<HTMLDivElement>(null);
  // A page that lacks something leads to its summary instead.
  const shown = `${state.page} ${state.submitted} ${state.away}`;
  useFocusOnChange(shown, frame, (area) => area.querySelector<HTMLElement>('.jv-summary, h2'));
  const live = <LiveRegion state={state} describe={(before, after) => whatChanged(world, before, after, words)} />;
  const page = state.submitted ? (
    <SentPage {...{ world, state, words }} onKeep={(how) => onAction({ type: 'keep', how })} />
  ) : state.away ? (
    <AwayPage words={words} onResume={() => onAction({ type: 'resume' })} />
  ) : (
    <FormPage {...{ world, state, words, onAction }} />
  );
  if (world.service === undefined && world.submit === undefined) {
    return (
      <div className="jv-bare-form">
        {page}
        {live}
      </div>
    );
  }
  return (
    <WorldFrame kind="form" title={world.service ?? words.title} messages={messages} frame={frame}>
      <div className="jv-scroll">{page}</div>
      {live}
    </WorldFrame>
  );
}
