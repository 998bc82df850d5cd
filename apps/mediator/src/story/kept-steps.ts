import type { TypedEvent } from '@jalon/history/events';
import type { KeptStep } from '../content/step-title.ts';

/** What was kept of steps. */
export interface KeptSteps {
  /** Of a step as one plan proposed it; of the last plan unless told which. Undefined where nothing was kept. */
  readonly of: (step: string, plan?: string) => KeptStep | undefined;
}

/** What each step pointed to, in each plan, and the last words that a mediator wrote of it. */
export function keptSteps(events: readonly TypedEvent[]): KeptSteps {
  const issued = new Map<string, readonly string[]>();
  const texts = new Map<string, string>();
  for (const { kind, payload } of events) {
    if (kind === 'recommendation-issued') {
      issued.set(payload.step, payload.resources);
      issued.set(`${payload.plan} ${payload.step}`, payload.resources);
    }
    if (kind === 'note' && payload.about?.startsWith('added:') === true) texts.set(payload.about, payload.text);
  }
  return {
    of: (step, plan) => {
      const resources = issued.get(plan === undefined ? step : `${plan} ${step}`);
      const text = texts.get(step) ?? null;
      return resources === undefined && text === null ? undefined : { resources: resources ?? [], text };
    },
  };
}
