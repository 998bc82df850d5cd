import type { TextingAction, TextingState, TextingWorld } from '@jalon/items';
import { textingWords } from '../../../../../packages/widget/src/views/texting/texting-words.ts';
import { quote, type Bench } from './bench.ts';

/** Conversations opened, answered, sorted, by their words. */
export async function textingHand(
  { area, hand, locale }: Bench,
  _world: TextingWorld,
  state: TextingState,
  action: TextingAction,
): Promise<1> {
  const words = textingWords[locale];
  const button = (name: string): Promise<void> => hand.press(area.getByRole('button', { name, exact: true }));
  switch (action.type) {
    case 'open':
      await hand.press(area.locator(`[data-conversation=${quote(action.conversation)}]`));
      return 1;
    case 'write':
      await hand.write(area.getByRole('textbox', { name: words.yourText }), action.text);
      return 1;
    case 'send':
      await button(words.send);
      return 1;
    case 'quick':
      await hand.press(area.locator(`[data-reply=${quote(action.reply)}]`));
      return 1;
    case 'photos':
      await button(words.photo);
      return 1;
    case 'take':
      await hand.press(area.locator(`[data-photo=${quote(action.photo)}]`));
      return 1;
    case 'leaveOut':
      await button(words.leaveOut);
      return 1;
    case 'followLink':
      await hand.press(area.locator(`[data-text=${quote(action.message)}] a`));
      return 1;
    case 'remove':
      await hand.press(area.locator(`[data-text=${quote(action.message)}] button`));
      return 1;
    case 'about':
      await button(words.about);
      return 1;
    case 'mute':
    case 'block':
    case 'report':
      await hand.press(area.locator(`[data-offer=${quote(action.type)}]`));
      return 1;
    case 'back':
      await button(state.view === 'about' ? words.backToConversation : words.back);
      return 1;
    default: {
      const never: never = action;
      return never;
    }
  }
}
