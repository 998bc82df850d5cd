import type { DesktopAction, DesktopState, DesktopWorld } from '@jalon/items';
import { useRef, type ReactElement } from 'react';
import { LiveRegion } from '../parts/live-region.tsx';
import { useFocusOnChange } from '../parts/use-focus-on-change.ts';
import type { WorldViewProps } from '../parts/view-props.ts';
import { WorldFrame } from '../parts/world-frame.tsx';
import { DeskIcons } from './desk-icons.tsx';
import { Programs } from './programs.tsx';
import { Tabs } from './tabs.tsx';
import { Windows } from './windows.tsx';
import { desktopWords } from './desktop-words.ts';

/** A small desktop: programs to start, then overlapping windows with a task bar, or a browser with tabs. */
export function DesktopView({
  world,
  state,
  messages,
  locale,
  onAction,
}: WorldViewProps<DesktopWorld, DesktopState, DesktopAction>): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const words = desktopWords[locale];
  const front = state.order.findLast((id) => !state.minimised.includes(id)) ?? null;
  const titleOf = (id: string): string => world.windows.find((window) => window.id === id)?.title ?? '';
  useFocusOnChange(
    `${state.order.join(' ')} / ${state.minimised.join(' ')}`,
    frame,
    (area) => area.querySelector<HTMLElement>('[data-front="yes"] h2') ?? area.querySelector('button'),
    'lost',
  );
  const shared = { world, state, front, words, onAction };
  return (
    <WorldFrame
      kind={`desktop-${world.style}`}
      title={world.style === 'tabs' ? words.browser : words.title}
      messages={messages}
      frame={frame}
    >
      {world.programs.length === 0 ? null : <Programs world={world} words={words} onAction={onAction} />}
      <DeskIcons {...shared} />
      {world.style === 'tabs' ? <Tabs {...shared} /> : <Windows {...shared} />}
      <LiveRegion
        state={state}
        describe={(before, after) => {
          const closed = before.order.find((id) => !after.order.includes(id));
          if (closed !== undefined) return words.closed(titleOf(closed));
          const minimised = after.minimised.find((id) => !before.minimised.includes(id));
          if (minimised !== undefined) return words.minimised(titleOf(minimised));
          const enlarged = after.maximised.find((id) => !before.maximised.includes(id));
          if (enlarged !== undefined) return words.maximised(titleOf(enlarged));
          const restored = before.maximised.find((id) => !after.maximised.includes(id));
          if (restored !== undefined) return words.restored(titleOf(restored));
          const icon = world.icons?.find(({ id }) => id === after.selected && id !== before.selected);
          if (icon !== undefined && after.order === before.order) return words.selected(icon.label);
          return front !== null && after.actions > before.actions ? words.inFront(titleOf(front)) : null;
        }}
      />
    </WorldFrame>
  );
}
