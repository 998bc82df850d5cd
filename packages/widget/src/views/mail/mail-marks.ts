import type { MailState, MailWorld } from '@jalon/items';
import type { MailWords } from './mail-words.ts';

/** How a message stands, in words: answered, passed on, reported, put away, judged. */
export function mailMarks(world: MailWorld, state: MailState, id: string, words: MailWords): readonly string[] {
  const sent = state.sent.filter(({ message }) => message === id);
  const folder = world.folders?.find((one) => one.id === state.folders[id]);
  const judged = state.judged[id];
  return [
    ...(sent.some(({ mode }) => mode !== 'forward') ? [words.replied] : []),
    ...(sent.some(({ mode }) => mode === 'forward') ? [words.forwarded] : []),
    ...(state.reported.includes(id) ? [words.reported] : []),
    ...(folder === undefined ? [] : [words.moved(folder.name)]),
    ...(judged === undefined ? [] : [judged === 'honest' ? words.trusted : words.doubted]),
  ];
}
