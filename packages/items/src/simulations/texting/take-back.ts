import type { TextingState, TextingWorld } from './world.ts';

/** What was sent is sent, and a link followed was followed: going back finds nothing left of the message that went. */
export function takeBackTexting(_world: TextingWorld, earlier: TextingState, now: TextingState): TextingState {
  const { linksFollowed, sent } = now;
  if (earlier.sent.length === sent.length) return { ...earlier, linksFollowed };
  const view = earlier.view === 'photos' ? 'conversation' : earlier.view;
  return { ...earlier, view, draft: '', photo: null, sent, linksFollowed };
}
