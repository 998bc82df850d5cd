import type { PageAction, PageState, PageWorld } from '@jalon/items';
import { useRef, type ReactElement } from 'react';
import { LiveRegion } from '../parts/live-region.tsx';
import { useSeen } from '../parts/use-seen.ts';
import type { WorldViewProps } from '../parts/view-props.ts';
import { WorldFrame } from '../parts/world-frame.tsx';
import { PageBlockView } from './page-block-view.tsx';
import { pageWords } from './page-words.ts';

/** A long page in its own scrolling area. What comes into view is told once; links and buttons can be pressed. */
export function PageView({
  world,
  state,
  messages,
  locale,
  onAction,
}: WorldViewProps<PageWorld, PageState, PageAction>): ReactElement {
  const words = pageWords[locale];
  const scroller = useRef<HTMLElement>(null);
  useSeen(scroller, 'block', state.seen, (block) => onAction({ type: 'see', block }));
  const last = world.blocks.find(({ id }) => id === state.pressed.at(-1));
  return (
    <WorldFrame kind="page" title={world.name} messages={messages}>
      {/* A scrolling area must be reachable for the arrow keys. */}
      <section
        className="jv-scroll jv-page"
        ref={scroller}
        aria-label={world.name}
        tabIndex={0}
        // A picture leads nowhere; that somebody pressed it is worth knowing all the same.
        onClick={({ target }) => {
          const block =
            target instanceof Element ? target.closest<HTMLElement>('.jv-picture')?.dataset['block'] : undefined;
          if (block !== undefined) onAction({ type: 'tryPicture', block });
        }}
      >
        {world.blocks.map((block) => (
          <PageBlockView
            key={block.id}
            block={block}
            pressed={state.pressed.includes(block.id)}
            pictureName={words.picture(block.text)}
            onPress={() => onAction({ type: 'press', block: block.id })}
          />
        ))}
      </section>
      {last === undefined ? null : <p className="jv-note">{words.pressed(last.text)}</p>}
      <LiveRegion
        state={state}
        describe={(before, after) => {
          const now = world.blocks.find(({ id }) => id === after.pressed.at(-1));
          return now !== undefined && after.pressed.length > before.pressed.length ? words.pressed(now.text) : null;
        }}
      />
    </WorldFrame>
  );
}
