import type { BankItem } from '@jalon/items';
import pointer from '../content/items/0-1-pointer.json' with { type: 'json' };
import touch from '../content/items/0-2-touch.json' with { type: 'json' };
import keyboard from '../content/items/0-3-keyboard.json' with { type: 'json' };
import windows from '../content/items/0-4-windows.json' with { type: 'json' };
import iconsAndWords from '../content/items/0-5-icons-and-words.json' with { type: 'json' };
import connecting from '../content/items/0-6-connecting.json' with { type: 'json' };
import information from '../content/items/1-information.json' with { type: 'json' };
import communication from '../content/items/2-communication.json' with { type: 'json' };
import creation from '../content/items/3-creation.json' with { type: 'json' };
import safety from '../content/items/4-safety.json' with { type: 'json' };
import waysOfAsking from '../content/items/ways-of-asking.json' with { type: 'json' };
import problemSolving from '../content/items/5-problem-solving.json' with { type: 'json' };

/** Every activity with its key: groundwork first, then DigComp's five areas, then those asked in other ways. The schemas of `@jalon/items` hold the cast true, in a test. */
export function items(): readonly BankItem[] {
  return [
    ...pointer,
    ...touch,
    ...keyboard,
    ...windows,
    ...iconsAndWords,
    ...connecting,
    ...information,
    ...communication,
    ...creation,
    ...safety,
    ...problemSolving,
    ...waysOfAsking,
  ] as unknown as readonly BankItem[];
}
