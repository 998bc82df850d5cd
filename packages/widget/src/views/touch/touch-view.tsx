import type { TouchAction, TouchState, TouchWorld } from '@jalon/items';
import { isReadable } from '@jalon/items/simulations/touch';
import { useRef, type ReactElement } from 'react';
import { LiveRegion } from '../parts/live-region.tsx';
import { useFocusOnChange } from '../parts/use-focus-on-change.ts';
import { useLongPress } from '../parts/use-long-press.ts';
import type { WorldViewProps } from '../parts/view-props.ts';
import { WorldFrame } from '../parts/world-frame.tsx';
import { Cards } from './cards.tsx';
import { List } from './list.tsx';
import { Picture } from './picture.tsx';
import { touchWords, type TouchWords } from './touch-words.ts';

/** The screen of a telephone: cards to page through, a list, or a picture to enlarge. */
export function TouchView({
  world,
  state,
  messages,
  locale,
  construct,
  onAction,
}: WorldViewProps<TouchWorld, TouchState, TouchAction>): ReactElement {
  const words = touchWords[locale];
  const frame = useRef<HTMLDivElement>(null);
  const longPress = useLongPress({
    others: !construct.includes('touch.long'),
    onMenu: (card, input) => onAction({ type: 'hold', card, input }),
    ...(world.menu !== undefined && { onShort: () => onAction({ type: 'almost', how: 'short' }) }),
  });
  useFocusOnChange(
    `${state.shown ?? ''} ${state.menu ?? ''}`,
    frame,
    (area) => (state.menu === null ? area.querySelector<HTMLElement>('[data-card]') : null),
    'lost',
  );
  const parts = { world, state, words, construct, longPress, onAction };
  return (
    <WorldFrame kind="touch" title={world.name} messages={messages} frame={frame}>
      {world.shows === 'cards' ? <Cards {...parts} /> : null}
      {world.shows === 'list' ? <List {...parts} /> : null}
      {world.picture === undefined ? null : <Picture {...parts} picture={world.picture} />}
      <LiveRegion state={state} describe={(before, after) => said(world, before, after, words)} />
    </WorldFrame>
  );
}

/** The sentence for what changed, for those who do not see it. */
function said(world: TouchWorld, before: TouchState, after: TouchState, words: TouchWords): string | null {
  const titleOf = (id: string | null): string => world.cards.find((card) => card.id === id)?.title ?? '';
  if (after.menu !== null && after.menu !== before.menu) return words.menuOf(titleOf(after.menu));
  const chosen = world.cards.find(({ id }) => after.chosen[id] !== before.chosen[id]);
  if (chosen !== undefined) {
    const entry = world.menu?.find(({ id }) => id === after.chosen[chosen.id])?.label ?? '';
    return words.entry(entry, chosen.title);
  }
  if (after.shown !== before.shown && after.shown !== null) {
    if (world.shows === 'list') return words.opened(titleOf(after.shown));
    const at = world.cards.findIndex(({ id }) => id === after.shown);
    return `${titleOf(after.shown)}. ${words.place(at + 1, world.cards.length)}.`;
  }
  if (world.picture === undefined || after.look === before.look) return null;
  const texts = world.picture.details.filter((one) => isReadable(one, after.look)).map(({ text }) => text);
  const zoom = words.zoom(String(after.look.zoom).replace('.', ','));
  return texts.length === 0 ? zoom : `${zoom} ${words.readable(texts.join(', '))}`;
}
