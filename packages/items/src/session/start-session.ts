import { goOn } from './go-on.ts';
import { wrongOpening } from './opening.ts';
import type { Session, SessionConfig } from './session.ts';

/**
 * A session with its first item on the screen, at `t` 0. A locale, seed, behaviour or number of successes that is none, a key or
 * hints of another version of an item than the one given are a programming error, told at once. The code of a world that an item is performed in must be there, as for an attempt.
 */
export function startSession(config: SessionConfig): Session {
  const { locale, seed, behaviour, masteryAfter } = config;
  const wrong = wrongOpening({ locale, seed, behaviour, masteryAfter });
  if (wrong) throw new TypeError(`${wrong.field}: expected ${wrong.expected}`);
  for (const { itemId, itemVersion } of [...(config.keys ?? []), ...(config.practices ?? [])]) {
    const item = config.items.find(({ id }) => id === itemId);
    if (item && item.version !== itemVersion) throw new TypeError(`${itemId} ${itemVersion}: expected ${item.version}`);
  }
  return goOn({ config, locale, phase: 'asking', ended: null, records: [], current: null, ahead: [], log: [] }, 0);
}
