import type { Accompaniment, Person } from '@jalon/history/events';
import type { PersonFile } from '../desk/person-file.ts';

/** One activity, and whose. */
export interface Activity {
  readonly id: string;
  readonly person: Person;
  readonly accompaniment: Accompaniment;
}

/** Every activity that was kept, the latest day first. */
export function activitiesOf(files: readonly PersonFile[]): readonly Activity[] {
  return files
    .flatMap(({ person, events }) =>
      events.flatMap((event) =>
        event.kind === 'accompaniment' ? [{ id: event.id, person, accompaniment: event.payload }] : [],
      ),
    )
    .toSorted((a, b) =>
      a.accompaniment.on > b.accompaniment.on ? -1 : a.accompaniment.on < b.accompaniment.on ? 1 : 0,
    );
}

/** The months in which there are some, `YYYY-MM`, in the order of the activities. */
export function monthsOf(activities: readonly Activity[]): readonly string[] {
  return [...new Set(activities.map(({ accompaniment }) => accompaniment.on.slice(0, 7)))];
}
