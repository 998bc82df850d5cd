import { start, toLog, type DiagnosticConfig, type Opening } from '@jalon/diagnostic';
import type { DiagnosticInHand, TypedEvent } from '@jalon/history/events';
import type { Meeting, Resumable, UnderWay } from './meeting.ts';

/** What is written beside the opening of a log: what the meeting knows and the diagnostic does not. */
interface Beside extends Pick<Resumable, 'answers' | 'since' | 'way'> {
  readonly diagnostic: Omit<UnderWay, 'log' | 'isShown'> | null;
}

/** The meeting as it stands, as one event of kind `diagnostic`: a log that replays, with what was told aloud in its opening. */
export function inHandCopy(config: DiagnosticConfig, opening: Opening, meeting: Meeting): DiagnosticInHand {
  const { answers, since, way, diagnostic } = meeting;
  const log = diagnostic === null ? toLog(start(config, opening)) : (JSON.parse(diagnostic.log) as DiagnosticInHand);
  const { log: _log, isShown: _isShown, ...under } = diagnostic ?? { log: '', isShown: false };
  const beside: Beside = { answers, since, way, diagnostic: diagnostic === null ? null : (under as UnderWay) };
  return { ...log, opening: { ...log.opening, meeting: beside } } as unknown as DiagnosticInHand;
}

/** The last meeting that was broken off, and when; null where none is in hand. */
export function readInHand(events: readonly TypedEvent[]): { readonly at: string; readonly meeting: Resumable } | null {
  const last = events.findLast((event) => event.kind === 'diagnostic');
  if (last === undefined) return null;
  const { opening } = last.payload;
  const { meeting: kept, ...rest } = opening;
  const found: unknown = kept;
  const beside: Beside = isBeside(found) ? found : { answers: {}, since: {}, way: null, diagnostic: null };
  const under = beside.diagnostic ?? (last.payload.entries.length === 0 ? null : unknownOf(last));
  const text = JSON.stringify({ ...last.payload, opening: rest });
  return {
    at: last.at,
    meeting: { ...beside, diagnostic: under && { ...under, log: text, isShown: false } },
  };
}

/** A log that somebody else kept. */
function unknownOf({ id, at }: TypedEvent): NonNullable<Beside['diagnostic']> {
  return { id, startedAt: at, mode: 'with-helper', isEnded: false };
}

function isBeside(value: unknown): value is Beside {
  return typeof value === 'object' && value !== null && 'answers' in value && 'diagnostic' in value;
}
