import type { HelperPath } from './helper-path.ts';
import firstWelcome from '../../content/helper-paths/first-welcome.json' with { type: 'json' };
import doWith from '../../content/helper-paths/do-with.json' with { type: 'json' };
import passwords from '../../content/helper-paths/passwords.json' with { type: 'json' };
import mandate from '../../content/helper-paths/mandate.json' with { type: 'json' };
import scams from '../../content/helper-paths/scams.json' with { type: 'json' };
import refusal from '../../content/helper-paths/refusal.json' with { type: 'json' };
import whenItGoesWrong from '../../content/helper-paths/when-it-goes-wrong.json' with { type: 'json' };

/** The short courses for helpers, from the first welcome to the day when all goes wrong. */
export function helperPaths(): readonly HelperPath[] {
  return [
    firstWelcome,
    doWith,
    passwords,
    mandate,
    scams,
    refusal,
    whenItGoesWrong,
  ] as unknown as readonly HelperPath[];
}
