import type { KitSheet } from './kit-sheet.ts';
import welcome from '../../content/kit/welcome.json' with { type: 'json' };
import urgency from '../../content/kit/urgency.json' with { type: 'json' };
import firstTalk from '../../content/kit/first-talk.json' with { type: 'json' };
import doWith from '../../content/kit/do-with.json' with { type: 'json' };
import passwords from '../../content/kit/passwords.json' with { type: 'json' };
import mandate from '../../content/kit/mandate.json' with { type: 'json' };
import scams from '../../content/kit/scams.json' with { type: 'json' };
import orient from '../../content/kit/orient.json' with { type: 'json' };
import refusal from '../../content/kit/refusal.json' with { type: 'json' };
import charter from '../../content/kit/charter.json' with { type: 'json' };

/** The sheets of the helper's quick kit, in the order in which a visit calls for them. */
export function kitSheets(): readonly KitSheet[] {
  return [
    welcome,
    urgency,
    firstTalk,
    doWith,
    passwords,
    mandate,
    scams,
    orient,
    refusal,
    charter,
  ] as unknown as readonly KitSheet[];
}
