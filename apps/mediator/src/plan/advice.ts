import { defaultConfig, type DiagnosticConfig } from '@jalon/diagnostic';
import { nextPath, type NextPath } from '@jalon/diagnostic/record';
import type { TypedEvent } from '@jalon/history/events';
import { isSensitive } from '@jalon/recommend/explain';
import type { PathPlace } from '@jalon/recommend/path';
import type { Content } from '../content/load-content.ts';

/** What a path is made from beside what was kept. */
export interface Around {
  /** Today, `YYYY-MM-DD`. */
  readonly on: string;
  /** Places at hand, nearest first; none where no pack is there. */
  readonly places: readonly PathPlace[];
  /** Code of the department; unknown where null. */
  readonly department: string | null;
}

/** The path of somebody today, with all that is known here. */
export function adviceOf(
  events: readonly TypedEvent[],
  content: Content,
  { on, places, department }: Around,
): NextPath {
  return nextPath(events, configOf(content), {
    rules: [...content.rules.values()],
    catalogue: [...content.resources.values()],
    on,
    isSensitive,
    ...(places.length > 0 && { places }),
    ...(department !== null && { department }),
  });
}

/** Once for each bank. */
function configOf({ bank }: Content): DiagnosticConfig {
  let config = CONFIGS.get(bank);
  if (config === undefined) CONFIGS.set(bank, (config = defaultConfig(bank)));
  return config;
}

const CONFIGS = new WeakMap<Content['bank'], DiagnosticConfig>();
