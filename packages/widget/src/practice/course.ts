import type { MirrorService } from '@jalon/bank/mirror';
import type { PracticeActivity, PracticePath } from '@jalon/bank/practice';

/** What a path and an invented service have in common: activities done one after the other. */
export interface Course {
  /** `path:…` or `mirror:…`. */
  readonly id: string;
  readonly version: string;
  readonly activities: readonly PracticeActivity[];
}

/** The activities of a path, or the scenes of an invented service, as one thing to go through. */
export function courseOf(shown: PracticePath | MirrorService): Course {
  const { id, version } = shown;
  return { id, version, activities: 'scenes' in shown ? shown.scenes : shown.activities };
}
