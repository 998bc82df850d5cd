import type { Session, SessionEntry, SessionOpening } from './session.ts';

/** A whole session as plain JSON: how it was opened and what was done, from which everything else is rebuilt. */
export interface SessionLog {
  readonly schema: 'jalon.session/1';
  readonly opening: SessionOpening;
  readonly entries: readonly SessionEntry[];
}

/** The log of a session, ready for `JSON.stringify`; `replaySession` gives the same session back. */
export function toSessionLog({ config, log }: Session): SessionLog {
  const { locale, seed, behaviour, masteryAfter } = config;
  return {
    schema: 'jalon.session/1',
    opening: { locale, seed, ...(behaviour && { behaviour }), ...(masteryAfter !== undefined && { masteryAfter }) },
    entries: log,
  };
}
