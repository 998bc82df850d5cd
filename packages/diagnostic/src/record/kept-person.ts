import type { BarrierCode, BarrierStanding, TypedEvent } from '@jalon/history/events';
import { currentProfile, diagnosticsOf, type CurrentProfile } from '@jalon/history/projections';
import type { Facts } from '@jalon/recommend';
import { isGoalId, type GoalId } from '@jalon/referential';
import { isDone, isDoneWithHelp, isTried } from '../activity-facts.ts';
import type { DiagnosticConfig } from '../diagnostic-config.ts';
import { didOf, type Did } from '../result.ts';
import { diagnosticFacts } from './diagnostic-facts.ts';
import { barrierStandings, type TalkAnswers } from './first-talk-of.ts';
import { inOrder } from './in-order.ts';
import { keptActivities } from './kept-activities.ts';
import { keptTalk } from './kept-talk.ts';

/** What is known of somebody from what a history kept. */
export interface KeptPerson {
  /** For the rules: each with the day it was learnt (`at`), so that `maxAgeDays` may put it aside. */
  readonly facts: Facts;
  /** Of each question of the first talks, the last answer. */
  readonly answers: TalkAnswers;
  readonly goals: readonly GoalId[];
  readonly barriers: Readonly<Partial<Record<BarrierCode, BarrierStanding>>>;
  /** Done alone, entirely, the last time it was tried; in the order in which they were. */
  readonly did: readonly KeptDid[];
  /** The same with somebody's help. */
  readonly withHelp: readonly KeptDid[];
  /** Ids of all that was shown and closed, for the `seen` of the next opening. */
  readonly seen: readonly string[];
  /** The last profile; each estimate says whether it is only borrowed. Null where none was kept. */
  readonly profile: CurrentProfile | null;
}

/** One thing done, and the day it was. */
export interface KeptDid extends Did {
  readonly at: string;
}

/** How kept events are read. */
export interface KeptOptions {
  /** The day of an instant, `YYYY-MM-DD`, where the person lives; the day in UTC unless given. */
  readonly dayOf?: (instant: string) => string;
}

/**
 * What `readEvents` gave back of one person, as a diagnostic would know them: several diagnostics, first talks told or typed in, in
 * whatever order. The later word about each thing stands; what nobody told stays unknown.
 */
export function keptPerson(
  events: readonly TypedEvent[],
  config: DiagnosticConfig,
  { dayOf = dayInUtc }: KeptOptions = {},
): KeptPerson {
  const sorted = inOrder(events);
  const talk = keptTalk(config, sorted, dayOf);
  const facts = { ...talk.facts, ...diagnosticFacts(config, sorted, dayOf) };
  const observations = diagnosticsOf(sorted).flatMap((diagnostic) => diagnostic.observations);
  const tried = keptActivities(config, observations, dayOf).filter(isTried);
  const last = new Map(tried.map((activity) => [activity.itemId, activity]));
  const standing = tried.filter((activity) => last.get(activity.itemId) === activity);
  const didIn = (activities: typeof tried): readonly KeptDid[] =>
    activities.flatMap(({ itemId, day }) => didOf(config, itemId).map((did) => ({ ...did, at: day })));
  const goal = talk.facts['goal']?.value;
  return {
    facts,
    answers: talk.answers,
    goals: Array.isArray(goal) ? goal.filter(isGoalId) : [],
    barriers: barrierStandings(talk.facts),
    did: didIn(standing.filter(isDone)),
    withHelp: didIn(standing.filter(isDoneWithHelp)),
    seen: [...new Set(shownIn(sorted))],
    profile: currentProfile(sorted),
  };
}

function shownIn(events: readonly TypedEvent[]): readonly string[] {
  return events.flatMap((event) => (event.kind === 'observation' ? [event.payload.observation.itemId] : []));
}

function dayInUtc(instant: string): string {
  return instant.slice(0, 10);
}
