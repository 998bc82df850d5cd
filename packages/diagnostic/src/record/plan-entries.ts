import type { Entry } from '@jalon/history';
import { entryOf, type Parsed } from '@jalon/history/events';
import type { Path, PathInput } from '@jalon/recommend/path';
import { allEntries } from './all-entries.ts';
import type { RecordPurpose } from './record-purpose.ts';

/** The most facts and resources that one step is kept with. */
const MOST = 50;

/**
 * What a history keeps of a path: one `recommendation-issued` for each step, in their order. `evaluation` is that of the input which the
 * path was made from: it knows the version of each rule. A step that no rule advises now has none.
 */
export function planEntries(
  { steps }: Path,
  plan: string,
  { evaluation }: Pick<PathInput, 'evaluation'>,
  { purpose }: RecordPurpose = {},
): Parsed<readonly Entry[]> {
  const versions = new Map(evaluation.recommendations.map(({ rule, version }) => [rule as string, version]));
  return allEntries(
    steps.map(({ id, facts, resources, codes }, rank) => {
      const version = versions.get(id);
      const issued = {
        plan,
        step: id,
        rank,
        rule: version === undefined ? null : { id, version },
        reasons: Object.keys(facts).slice(0, MOST),
        resources: resources.map((resource) => resource.id).slice(0, MOST),
        by: codes.includes('added') ? ('helper' as const) : ('rules' as const),
      };
      return entryOf('recommendation-issued', issued, { ...(purpose && { purpose }) });
    }),
  );
}
