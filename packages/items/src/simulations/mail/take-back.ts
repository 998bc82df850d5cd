import type { MailState, MailWorld } from './world.ts';

/** What was sent is sent, and a link followed was followed: going back finds nothing left of the message that went. */
export function takeBackMail(_world: MailWorld, earlier: MailState, now: MailState): MailState {
  const { linksFollowed, sent, mode } = now;
  if (earlier.sent.length === sent.length) return { ...earlier, linksFollowed };
  const view = earlier.view === 'write' ? (earlier.mode === 'new' ? 'list' : 'message') : earlier.view;
  return { ...earlier, view, mode, draft: '', to: '', subject: '', attached: [], linksFollowed, sent };
}
