import type { Entry, HistoryEvent } from '@jalon/history';
import { readEvents, type Parsed, type ReadOptions, type TypedEvent } from '@jalon/history/events';
import type { Fact, Facts } from '@jalon/recommend';
import { playLearner } from '../simulate/play-learner.ts';
import { population, trueItems } from '../simulate/population.ts';
import { config } from '../fixtures/driver.ts';
import type { DiagnosticState } from '../diagnostic-state.ts';
import { entriesOf } from './entries-of.ts';

/** Whole diagnostics of simulated people. */
export function diagnostics(people: number, seed: number): readonly DiagnosticState[] {
  const truth = trueItems(config, seed + 1);
  return population(config, people, seed).map((learner) => playLearner(config, learner, truth, 'ability'));
}

/** The value, which there has to be. */
export function must<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(`${parsed.field}: ${parsed.expected}`);
  return parsed.value;
}

/** The events of these entries, one second after another, through JSON. */
export function eventsAt(at: string, entries: readonly Entry[]): readonly HistoryEvent[] {
  const events = entries.map((entry, index) => ({
    schema: 'jalon.event/1',
    id: `${at}:${String(index).padStart(3, '0')}`,
    subject: 'anna',
    kind: 'diagnostic',
    version: 1,
    at: `${at.slice(0, 17)}${String(index % 60).padStart(2, '0')}.000Z`,
    ...entry,
  }));
  return JSON.parse(JSON.stringify(events)) as readonly HistoryEvent[];
}

/** What is read of what was kept of a whole diagnostic that began then. */
export function keptOf(state: DiagnosticState, diagnostic: string, startedAt: string): readonly TypedEvent[] {
  return read(eventsAt(startedAt, must(entriesOf(state, { diagnostic, startedAt }))));
}

/** What is read of them: all of it. */
export function read(events: readonly HistoryEvent[], options: ReadOptions = {}): readonly TypedEvent[] {
  const { events: typed, unread } = readEvents(events, options);
  if (unread.length > 0) throw new Error(JSON.stringify(unread));
  return typed;
}

/** Facts without the day they were learnt on: what the diagnostic itself gives. */
export function undated(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, withoutDay([fact])[0] as Fact]));
}

/** The same things without their day. */
export function withoutDay<T extends { readonly at?: string | undefined }>(
  list: readonly T[],
): readonly Omit<T, 'at'>[] {
  return list.map((one) => Object.fromEntries(Object.entries(one).filter(([name]) => name !== 'at')) as Omit<T, 'at'>);
}
