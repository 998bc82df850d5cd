import type { MailAction, MailState, MailWorld } from '@jalon/items';
import { mailWords } from '../../../../../packages/widget/src/views/mail/mail-words.ts';
import { quote, type Bench } from './bench.ts';

/** Messages opened, answered, sorted, by their words. */
export async function mailHand(
  { area, hand, locale }: Bench,
  world: MailWorld,
  _state: MailState,
  action: MailAction,
): Promise<1> {
  const words = mailWords[locale];
  const named = world.messages.flatMap(({ attachments, links }) => [
    ...attachments.map(({ id, name }) => ({ id, name })),
    ...links.map(({ id, label }) => ({ id, name: label })),
  ]);
  const button = (name: string): Promise<void> => hand.press(area.getByRole('button', { name }).first());
  const nameOf = (id: string): string => named.find((each) => each.id === id)?.name ?? id;
  switch (action.type) {
    case 'open':
      await hand.press(area.locator(`[data-message=${quote(action.message)}]`));
      return 1;
    case 'openAttachment':
      await hand.press(area.getByRole('button', { name: nameOf(action.attachment) }));
      return 1;
    case 'followLink':
      await hand.press(area.getByRole('link', { name: nameOf(action.link), exact: true }));
      return 1;
    case 'write':
      await hand.write(area.getByRole('textbox', { name: words.yourText }), action.text);
      return 1;
    case 'reply':
      await button(words.reply);
      return 1;
    case 'send':
      await button(words.send);
      return 1;
    case 'report':
      await button(words.report);
      return 1;
    case 'delete':
      await button(words.remove);
      return 1;
    case 'back':
      await button(words.back);
      return 1;
    default: {
      const never: never = action;
      return never;
    }
  }
}
