import type { CallAction, CallState, CallWorld } from '@jalon/items';
import { callWords } from '../../../../../packages/widget/src/views/call/call-words.ts';
import { quote, type Bench } from './bench.ts';

/** A call answered, its buttons pressed, a message written. */
export async function callHand(
  { area, hand, locale }: Bench,
  world: CallWorld,
  state: CallState,
  action: CallAction,
): Promise<1> {
  const words = callWords[locale];
  const button = (name: string): Promise<void> => hand.press(area.getByRole('button', { name, exact: true }));
  const sign = (name: string): Promise<void> => hand.press(area.locator(`[data-call=${quote(name)}]`));
  switch (action.type) {
    case 'join': {
      const isLink = world.start.kind === 'link' && state.leaves === 0;
      await (isLink ? hand.press(area.getByRole('link')) : sign('join'));
      return 1;
    }
    case 'allow':
    case 'refuse':
      await button(words[action.type]);
      return 1;
    case 'decline':
    case 'microphone':
    case 'camera':
    case 'louder':
    case 'softer':
    case 'captions':
    case 'hand':
    case 'leave':
      await sign(action.type);
      return 1;
    case 'panel':
      await (action.panel === 'people' ? button(words.backToCall) : sign(action.panel));
      return 1;
    case 'share':
      await hand.press(area.locator(`[data-screen=${quote(action.screen)}]`));
      return 1;
    case 'stopSharing':
      await sign('share');
      return 1;
    case 'write':
      await hand.write(area.getByRole('textbox', { name: words.yourText }), action.text);
      return 1;
    case 'send':
      await button(words.send);
      return 1;
    default: {
      const never: never = action;
      return never;
    }
  }
}
