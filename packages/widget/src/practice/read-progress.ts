import { startPath, type PathState } from './path-machine.ts';
import type { Course } from './course.ts';
import type { PracticeStorage } from './practice-storage.ts';

/** The progress kept for this id, of whatever version; null where there is none that can be read. */
export function readProgress(storage: PracticeStorage, id: string): PathState | null {
  try {
    const found: unknown = JSON.parse(storage.load(id) ?? 'null');
    return isProgress(found) && found.id === id ? found : null;
  } catch {
    // Broken or forbidden: one begins again, and nothing else is lost.
    return null;
  }
}

/** Where to take a course up: where it was left if its activities are still the same, else at its beginning. One at its end begins anew. */
export function openCourse({ id, version, activities }: Course, kept: PathState | null): PathState {
  const first = startPath(
    id,
    version,
    activities.map(({ item }) => item),
  );
  if (kept === null || kept.items.join() !== first.items.join()) return first;
  return kept.phase === 'ending' ? { ...first, goes: kept.goes.map((go) => go + 1), ended: kept.ended } : kept;
}

/** Keeps progress; where that is not possible the page goes on, and remembers for itself. */
export function saveProgress(storage: PracticeStorage, state: PathState): void {
  try {
    storage.save(state.id, JSON.stringify(state));
  } catch {
    // Full or forbidden: practice loses nothing as long as the page stays.
  }
}

function isProgress(found: unknown): found is PathState {
  if (typeof found !== 'object' || found === null) return false;
  const { schema, items, outcomes, attempts, goes, at, phase } = found as Partial<Record<keyof PathState, unknown>>;
  if (schema !== 'jalon.path-progress/1' || !Array.isArray(items)) return false;
  const fits = (list: unknown): boolean => Array.isArray(list) && list.length === items.length;
  return (
    [outcomes, attempts, goes].every(fits) &&
    typeof at === 'number' &&
    Number.isInteger(at) &&
    at >= 0 &&
    at < items.length &&
    (phase === 'activity' || phase === 'once-more' || phase === 'ending')
  );
}
