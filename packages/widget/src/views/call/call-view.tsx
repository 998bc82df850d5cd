import type { CallAction, CallState, CallWorld } from '@jalon/items';
import { useRef, type ReactElement } from 'react';
import { LiveRegion } from '../parts/live-region.tsx';
import { useFocusOnChange } from '../parts/use-focus-on-change.ts';
import type { WorldViewProps } from '../parts/view-props.ts';
import { WorldFrame } from '../parts/world-frame.tsx';
import { CallBar } from './call-bar.tsx';
import { CallChat } from './call-chat.tsx';
import { CallOutside } from './call-outside.tsx';
import { CallPeople } from './call-people.tsx';
import { CallQuestion } from './call-question.tsx';
import { CallShare } from './call-share.tsx';
import { callWords, type CallWords } from './call-words.ts';

/** A video call: before it, what it asks, the people with the buttons under them, its messages, what is shown. No sound is needed. */
export function CallView({
  world,
  state,
  messages,
  locale,
  onAction,
}: WorldViewProps<CallWorld, CallState, CallAction>): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const words = callWords[locale];
  useFocusOnChange(
    `${state.stage} ${state.asking ?? ''} ${state.panel} ${state.declined ? 'declined' : ''}`,
    frame,
    (area) => area.querySelector<HTMLElement>('h2'),
  );
  const shared = { world, state, words, onAction };
  return (
    <WorldFrame kind="call" title={words.title} messages={messages} frame={frame}>
      {state.stage === 'outside' ? (
        <CallOutside {...shared} />
      ) : state.stage === 'asking' && state.asking !== null ? (
        <CallQuestion device={state.asking} words={words} onAction={onAction} />
      ) : state.panel === 'chat' ? (
        <CallChat {...shared} />
      ) : state.panel === 'share' ? (
        <CallShare {...shared} />
      ) : (
        <>
          <CallPeople {...shared} />
          <CallBar {...shared} />
        </>
      )}
      <LiveRegion state={state} describe={(before, after) => said(world, words, before, after)} />
    </WorldFrame>
  );
}

function said(world: CallWorld, words: CallWords, before: CallState, after: CallState): string | null {
  if (after.chat.length > before.chat.length) return words.sent;
  if (after.stage !== before.stage && after.stage !== 'inside') return null;
  for (const device of ['microphone', 'camera'] as const) {
    if (after[device] !== before[device]) return (after[device] ? words.on : words.off)[device];
  }
  if (after.volume !== before.volume) return words.volume(after.volume);
  if (after.hand !== before.hand) return after.hand ? words.handUp : words.handDown;
  if (after.captions && !before.captions)
    return world.people.map(({ name, text }) => `${name} : ${text ?? ''}`).join(' ');
  if (after.shared !== before.shared && after.shared !== null)
    return words.sharing(world.screens.find(({ id }) => id === after.shared)?.name ?? '');
  return null;
}
