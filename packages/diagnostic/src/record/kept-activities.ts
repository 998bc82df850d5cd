import type { ObservedAnswer, Observation } from '@jalon/history/events';
import { isEvidence } from '../declarations.ts';
import type { DiagnosticConfig } from '../diagnostic-config.ts';
import type { SeenActivity } from '../activity-facts.ts';

/** One activity that measured, and the day it was handed in. */
export interface KeptActivity extends SeenActivity {
  readonly day: string;
  readonly observation: ObservedAnswer;
}

/** Those that measure, as a diagnostic counts them: neither practised, nor said of oneself, nor only read. */
export function keptActivities(
  { itemsById }: DiagnosticConfig,
  observations: readonly Observation[],
  dayOf: (instant: string) => string,
): readonly KeptActivity[] {
  return observations.flatMap(({ observation, dimension, at }) => {
    const { itemId, status, credit, behaviour, declared, awareness } = observation;
    const item = itemsById.get(itemId)?.item;
    const isMeasure = item === undefined ? declared !== true && awareness !== true : isEvidence(item);
    return isMeasure && behaviour !== 'practise'
      ? [{ itemId, dimension: item?.meta.dimension ?? dimension, status, credit, day: dayOf(at), observation }]
      : [];
  });
}
