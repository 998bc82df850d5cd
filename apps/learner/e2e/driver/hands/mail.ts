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
  const only = (name: string): Promise<void> => hand.press(area.getByRole('button', { name, exact: true }));
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
    case 'address': {
      const contact = world.contacts?.find(({ address }) => address === action.text);
      if (contact !== undefined) await only(contact.name);
      else await hand.write(area.getByRole('textbox', { name: words.to, exact: true }), action.text);
      return 1;
    }
    case 'subject':
      await hand.write(area.getByRole('textbox', { name: words.subject }), action.text);
      return 1;
    case 'attach': {
      const opener = area.getByRole('button', { name: words.attach, exact: true });
      if ((await opener.getAttribute('aria-expanded')) !== 'true') await hand.press(opener);
      await hand.press(area.locator(`[data-attach=${quote(action.file)}]`));
      return 1;
    }
    case 'detach':
      await hand.press(area.locator(`[data-detach=${quote(action.file)}]`));
      return 1;
    case 'put':
      await hand.press(area.locator(`[data-folder=${quote(action.folder)}]`));
      return 1;
    case 'point':
      await hand.press(area.locator(`[data-cue=${quote(action.cue)}]`));
      return 1;
    case 'reply':
    case 'replyAll':
    case 'forward':
    case 'compose':
    case 'move':
    case 'trust':
    case 'doubt':
      await only(words[action.type]);
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
