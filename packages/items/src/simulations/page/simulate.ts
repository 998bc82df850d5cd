import type { Gestures } from '../../simulate/gestures.ts';
import type { PageAction, PageState, PageWorld } from './world.ts';

/** Scroll down to each block, and press those that can be. */
export const pageGestures: Gestures<PageWorld, PageState, PageAction> = (world) => {
  const scroll = world.blocks.map(({ id }): PageAction => ({ type: 'see', block: id }));
  return world.blocks.flatMap(({ id, kind }, at): readonly (readonly PageAction[])[] => {
    const there = scroll.slice(0, at + 1);
    return kind === 'link' || kind === 'button' ? [there, [...there, { type: 'press', block: id }]] : [there];
  });
};
