import type { TimelineEntry } from '@jalon/history/projections';
import { localDay } from '../parts/local-day.ts';
import { storyKindOf, type StoryKind } from './story-kind.ts';

/** Everything of one day. */
export interface StoryDay {
  /** `YYYY-MM-DD`, where this device is. */
  readonly day: string;
  readonly entries: readonly TimelineEntry[];
}

/** What is shown of a story, and how much more there is. */
export interface StoryPage {
  readonly days: readonly StoryDay[];
  readonly left: number;
}

/** Lines of one kind (of all: null), by day, in the order they have; at most so many of them. */
export function storyPage(entries: readonly TimelineEntry[], kind: StoryKind | null, most: number): StoryPage {
  const asked = entries.filter(({ code }) => kind === null || storyKindOf(code) === kind);
  const days: { readonly day: string; readonly entries: TimelineEntry[] }[] = [];
  for (const entry of asked.slice(0, most)) {
    const day = localDay(entry.at);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return { days, left: Math.max(asked.length - most, 0) };
}

/** The kinds that there is something of. */
export function kindsIn(entries: readonly TimelineEntry[]): ReadonlySet<StoryKind> {
  return new Set(entries.map(({ code }) => storyKindOf(code)));
}
