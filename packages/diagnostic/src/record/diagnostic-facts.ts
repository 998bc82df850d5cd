import type { TypedEvent } from '@jalon/history/events';
import { diagnosticsOf, type DiagnosticRecord } from '@jalon/history/projections';
import type { Fact, Facts } from '@jalon/recommend';
import { resume } from '@jalon/scoring';
import { countFacts, isTried, profileFacts } from '../activity-facts.ts';
import type { DiagnosticConfig } from '../diagnostic-config.ts';
import { dimensionsByArea } from '../dimensions-by-area.ts';
import { answerOf } from '../observe.ts';
import { estimates } from '../profile.ts';
import { claimFacts } from './claim-facts.ts';
import { engineConfig } from './engine-config.ts';
import { keptActivities, type KeptActivity } from './kept-activities.ts';

/**
 * What the activities of several diagnostics tell: of each competence and each area, what the last one that looked at it tells; in all,
 * what the last one in which anything was tried tells. Nothing is added up: rules count on the dozen activities of one diagnostic.
 */
export function diagnosticFacts(
  config: DiagnosticConfig,
  events: readonly TypedEvent[],
  dayOf: (instant: string) => string,
): Facts {
  let facts: Facts = {};
  const untried = untriedDiagnostics(events);
  for (const diagnostic of diagnosticsOf(events)) {
    const activities = keptActivities(config, diagnostic.observations, dayOf);
    const day = dayOf(diagnostic.finishedAt ?? diagnostic.startedAt);
    const isCounted = activities.some(isTried) || (untried.has(diagnostic.id) && !('triedTotal' in facts));
    const measured = measuredFacts(config, activities, diagnostic, day);
    facts = {
      ...Object.fromEntries(Object.entries(facts).filter(([name]) => !measured.instead.has(name))),
      ...(isCounted ? dated(countFacts(config, activities), activities, day) : {}),
      ...measured.facts,
    };
  }
  return facts;
}

/** Those that ended with nothing tried: elsewhere, that no activity was kept says nothing. */
function untriedDiagnostics(events: readonly TypedEvent[]): ReadonlySet<string> {
  const tried = new Map<string, number>();
  for (const event of events)
    if (event.kind === 'diagnostic-finished') tried.set(event.payload.diagnostic, event.payload.tried);
  return new Set([...tried].flatMap(([id, count]) => (count === 0 ? [id] : [])));
}

/** Levels, and the names of all that they stand in place of. */
function measuredFacts(
  config: DiagnosticConfig,
  activities: readonly KeptActivity[],
  { profile }: DiagnosticRecord,
  day: string,
): { readonly facts: Facts; readonly instead: ReadonlySet<string> } {
  const weighing = activities.filter(({ status }) => status === 'answered' || status === 'dont_know');
  const answers = weighing.flatMap(({ observation }) => answerOf(config, observation) ?? []);
  const areas = [...dimensionsByArea(config.model)];
  const known = profile?.dimensions.reduce((total, estimate) => total + estimate.answers, 0) ?? 0;
  // Read again from the answers, unless the profile knew more of them: some were not kept, or are of items that nobody knows any more.
  if (profile === null || answers.length >= known) {
    if (answers.length === 0) return { facts: {}, instead: new Set() };
    const about = new Set(weighing.map(({ dimension }) => dimension));
    const seen = areas.filter(([, dimensions]) => dimensions.some((id) => about.has(id))).map(([id]) => id);
    const found = estimates(config, resume(engineConfig(config), answers));
    return {
      facts: dated(profileFacts(config, activities, found), activities, day),
      instead: namesOf(
        [...about].flatMap((id) => id ?? []),
        seen,
      ),
    };
  }
  const observed = profile.dimensions.filter(({ basis }) => basis === 'observed').map(({ id }) => id);
  const seen = profile.areas.filter((area) => area.answers > 0).map(({ id }) => id);
  return { facts: claimFacts(profile, day), instead: namesOf(observed, seen) };
}

function namesOf(dimensions: readonly string[], areas: readonly string[]): ReadonlySet<string> {
  return new Set([
    ...dimensions.flatMap((id) => [`level.${id}`, `reached.${id}`]),
    ...areas.map((id) => `reached.area.${id}`),
  ]);
}

/** Each as old as the oldest activity it needs; a count of what was done needs all that was tried. `day`: where there is none. */
function dated(facts: Facts, activities: readonly KeptActivity[], day: string): Facts {
  const days = new Map(activities.map((activity) => [activity.itemId, activity.day]));
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]): readonly [string, Fact] => {
      const refs = facts[name.replace(/^(?:done|failed)/u, 'tried')]?.refs ?? fact.refs;
      const at = refs.flatMap((id) => days.get(id) ?? []).toSorted()[0] ?? day;
      return [name, { ...fact, at }];
    }),
  );
}
