import type { PracticePath } from './practice-path.ts';
import mouse from '../../content/practice/mouse.json' with { type: 'json' };
import touch from '../../content/practice/touch.json' with { type: 'json' };
import keyboard from '../../content/practice/keyboard.json' with { type: 'json' };
import windows from '../../content/practice/windows.json' with { type: 'json' };
import find from '../../content/practice/find.json' with { type: 'json' };
import firstMails from '../../content/practice/first-mails.json' with { type: 'json' };
import photos from '../../content/practice/photos.json' with { type: 'json' };
import passwords from '../../content/practice/passwords.json' with { type: 'json' };
import traps from '../../content/practice/traps.json' with { type: 'json' };
import form from '../../content/practice/form.json' with { type: 'json' };
import files from '../../content/practice/files.json' with { type: 'json' };
import videoCall from '../../content/practice/video-call.json' with { type: 'json' };
import procedures from '../../content/practice/procedures.json' with { type: 'json' };

/** The practice paths, from the first gestures to procedures done alone. The schemas of `@jalon/items` hold the cast true, in a test. */
export function practicePaths(): readonly PracticePath[] {
  return [
    mouse,
    touch,
    keyboard,
    windows,
    find,
    firstMails,
    photos,
    passwords,
    traps,
    form,
    files,
    videoCall,
    procedures,
  ] as unknown as readonly PracticePath[];
}
