import { inPlace, MOST_ENTRIES } from './keeping.ts';
import { wrongOpening } from './opening.ts';
import type { Session, SessionConfig, SessionOpening } from './session.ts';
import type { SessionEvent } from './session-event.ts';
import { startSession } from './start-session.ts';
import { stepOnto } from './step-session.ts';

/** The session that a log leads to, or the first thing that is wrong in it. */
export type SessionReplay =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly error: SessionReplayError };

/**
 * Why a saved session cannot be taken up again, naming the field and what was expected. `other-item`: an item was shown that is no
 * longer there, or not in that version; `other-choice`: another item would be shown there now. Both say which item and versions
 * were saved and which are there: what was done in one version says nothing of another.
 */
export type SessionReplayError =
  | {
      readonly code: 'not-a-log' | 'unknown-schema' | 'broken-opening' | 'broken-entry';
      readonly field: string;
      readonly expected: string;
    }
  | {
      readonly code: 'other-item' | 'other-choice';
      readonly field: string;
      readonly saved: ItemVersion;
      readonly present: ItemVersion | null;
    };

/** An item in one of its versions. */
export interface ItemVersion {
  readonly itemId: string;
  readonly itemVersion: string;
}

/** What a log may say of how it was opened; everything else is for the host to say. */
const OPENING: readonly string[] = ['locale', 'seed', 'behaviour', 'masteryAfter'] satisfies (keyof SessionOpening)[];

/** One entry more than a full log: its `stop`; one more where the last entry before brought the next item. */
const LONGEST_LOG = MOST_ENTRIES + 2;

/**
 * The same session, to the last byte, from its log, which says itself how it was opened, and nothing else of `config`. Takes
 * anything, for what was saved may be broken: it throws at nothing in a log. Takes a time in proportion to the log, of at most
 * {@link MOST_ENTRIES} entries and its end.
 */
export function replaySession(config: Omit<SessionConfig, keyof SessionOpening>, log: unknown): SessionReplay {
  if (!isRecord(log)) return refuse('not-a-log', '', 'an object');
  if (log['schema'] !== 'jalon.session/1') return refuse('unknown-schema', 'schema', 'jalon.session/1');
  const { opening, entries } = log;
  if (!isRecord(opening)) return refuse('broken-opening', 'opening', `{ ${OPENING.join(', ')} }`);
  const other = Object.keys(opening).find((name) => !OPENING.includes(name));
  if (other !== undefined) return refuse('broken-opening', `opening.${other.slice(0, 40)}`, OPENING.join(', '));
  const { locale, seed, behaviour, masteryAfter } = opening;
  const wrong = wrongOpening({ locale, seed, behaviour, masteryAfter });
  if (wrong) return refuse('broken-opening', `opening.${wrong.field}`, wrong.expected);
  if (!Array.isArray(entries)) return refuse('broken-entry', 'entries', 'a list');
  if (entries.length > LONGEST_LOG) return refuse('broken-entry', 'entries', `at most ${LONGEST_LOG} entries`);
  for (const [seq, entry] of (entries as readonly unknown[]).entries()) {
    const saved = shownIn(entry);
    const present = saved && versionOf(config, saved.itemId);
    if (saved && present?.itemVersion !== saved.itemVersion) {
      return { ok: false, error: { code: 'other-item', field: `entries[${seq}]`, saved, present } };
    }
  }
  return play(startSession({ ...config, ...(opening as unknown as SessionOpening) }), entries);
}

function play(started: Session, entries: readonly unknown[]): SessionReplay {
  let session = started;
  for (const [seq, entry] of entries.entries()) {
    const field = `entries[${seq}]`;
    if (!isRecord(entry) || entry['seq'] !== seq || typeof entry['t'] !== 'number' || !isRecord(entry['payload'])) {
      return refuse('broken-entry', field, '{ seq, t, type, payload }');
    }
    const written = session.log[seq];
    if (written === undefined) {
      const next = stepOnto(session, entry['payload'] as unknown as SessionEvent, entry['t'], inPlace);
      if (!next.ok) return refuse('broken-entry', field, `an event possible then (${next.reason})`);
      session = next.session;
    } else {
      const [saved, present] = [shownIn(entry), shownIn(written)];
      if (saved && saved.itemId !== present?.itemId) {
        return { ok: false, error: { code: 'other-choice', field, saved, present } };
      }
    }
    if (!isSame(session.log[seq], entry)) return refuse('broken-entry', field, JSON.stringify(session.log[seq]));
  }
  return session.log.length === entries.length
    ? { ok: true, session: settled(session) }
    : refuse('broken-entry', `entries[${entries.length}]`, 'what was shown last');
}

/** Plain data again: what waited for somebody to look is looked at. */
function settled(session: Session): Session {
  const { records, ahead } = session;
  return { ...session, records: records.map((one) => ({ ...one })), ahead: ahead.map((one) => ({ ...one })) };
}

/** What a `shown` entry says was on the screen; null for any other. */
function shownIn(entry: unknown): ItemVersion | null {
  if (!isRecord(entry) || entry['type'] !== 'shown' || !isRecord(entry['payload'])) return null;
  const { itemId, itemVersion } = entry['payload'];
  return typeof itemId === 'string' && typeof itemVersion === 'string' ? { itemId, itemVersion } : null;
}

function versionOf({ items }: Pick<SessionConfig, 'items'>, itemId: string): ItemVersion | null {
  const item = items.find(({ id }) => id === itemId);
  return item ? { itemId, itemVersion: item.version } : null;
}

/** The same JSON, whatever the order of its members. */
function isSame(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return one === other;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && !Array.isArray(value);
}

function refuse(
  code: 'not-a-log' | 'unknown-schema' | 'broken-opening' | 'broken-entry',
  field: string,
  expected: string,
): SessionReplay {
  return { ok: false, error: { code, field, expected } };
}
