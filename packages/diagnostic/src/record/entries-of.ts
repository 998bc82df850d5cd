import type { DataKind, Entry } from '@jalon/history';
import {
  addMilliseconds,
  entryOf,
  type DiagnosticStarted,
  type FirstTalk,
  type Observation,
  type Parsed,
  type PayloadByKind,
} from '@jalon/history/events';
import { isTried } from '../activity-facts.ts';
import type { DiagnosticEvent } from '../diagnostic-event.ts';
import type { Activity, DiagnosticState } from '../diagnostic-state.ts';
import { seenActivities } from '../person-facts.ts';
import { allEntries } from './all-entries.ts';
import { firstTalkOf } from './first-talk-of.ts';
import { profileOf } from './profile-of.ts';
import type { RecordPurpose } from './record-purpose.ts';

/** What a state does not know of itself. */
export interface EntriesOptions extends RecordPurpose {
  /** The id of this diagnostic, from the caller's generator; the same each time. */
  readonly diagnostic: string;
  /** The instant of the log's 0, in UTC to the millisecond. */
  readonly startedAt: string;
  /** As the diagnostic was opened where absent. */
  readonly mode?: DiagnosticStarted['mode'];
  /** Whose hand answered the first talk: with a helper, `spoken`; on paper, `paper`; else `self`. */
  readonly told?: FirstTalk['told'];
}

/**
 * What a history keeps of a diagnostic as it stands, finished, stopped or broken off, in the order in which to append it: the first talk
 * once something of it was answered, the beginning, every activity handed in, the end, and the profile once anything was measured. The
 * same state gives the same entries. Refused, naming the field, where an id or the instant is none.
 */
export function entriesOf(state: DiagnosticState, options: EntriesOptions): Parsed<readonly Entry[]> {
  const { diagnostic, startedAt, mode = state.opening.mode, told = toldIn(mode), purpose } = options;
  if (typeof startedAt !== 'string' || addMilliseconds(startedAt, 0) !== startedAt)
    return { ok: false, code: 'invalid', field: 'startedAt', expected: 'an instant such as 2026-11-21T09:00:00.000Z' };
  const { config, answers, engine } = state;
  const { id, version } = config.bank;
  const keep = <K extends DataKind>(kind: K, payload: PayloadByKind[K]): Parsed<Entry> =>
    entryOf(kind, payload, { ...(purpose && { purpose }) });
  return allEntries([
    ...(Object.keys(answers).length === 0 ? [] : [keep('first-talk', firstTalkOf(config, answers, told))]),
    keep('diagnostic-started', { diagnostic, bank: { id, version }, mode }),
    ...observationsOf(state, diagnostic, startedAt).map((one) => keep('observation', one)),
    keep('diagnostic-finished', finishedOf(state, diagnostic)),
    ...(engine.answers.length === 0 ? [] : [keep('profile', profileOf(state, diagnostic))]),
  ]);
}

function toldIn(mode: DiagnosticStarted['mode']): FirstTalk['told'] {
  return mode === 'with-helper' ? 'spoken' : mode === 'paper' ? 'paper' : 'self';
}

function finishedOf(state: DiagnosticState, diagnostic: string): PayloadByKind['diagnostic-finished'] {
  return { diagnostic, ending: state.ended ?? 'broken-off', tried: seenActivities(state).filter(isTried).length };
}

/** No two at the same instant: their order is part of what they say. */
function observationsOf(
  { config, activities, log }: DiagnosticState,
  diagnostic: string,
  startedAt: string,
): readonly Observation[] {
  let last = -1;
  return activities.flatMap((activity) => {
    const { itemId, observation } = activity;
    const item = config.itemsById.get(itemId)?.item;
    if (observation === null || item === undefined) return [];
    last = Math.max(last + 1, Math.round(handedInAt(activity, log)));
    return [{ diagnostic, dimension: item.meta.dimension, at: addMilliseconds(startedAt, last), observation }];
  });
}

/** Milliseconds: when the first event that closes an activity came after it was last opened. */
function handedInAt({ since }: Activity, log: DiagnosticState['log']): number {
  return log.find(({ seq, type }) => seq > since && CLOSING.includes(type))?.t ?? 0;
}

const CLOSING: readonly DiagnosticEvent['type'][] = ['done', 'dontKnow', 'skip', 'failed', 'notApplicable'];
