import type { TypedEvent } from '@jalon/history/events';
import { planState } from '@jalon/history/projections';
import type { Resource } from '@jalon/recommend';
import type { AddedStep } from '@jalon/recommend/path';

/**
 * The steps that a mediator wrote, where notes are kept: the last note about `added:…` is its words, and what the plan keeps of it are its
 * resources. A step without a note has no words, and is not there.
 */
export function addedSteps(events: readonly TypedEvent[]): readonly AddedStep[] {
  const texts = new Map<string, string>();
  for (const event of events)
    if (event.kind === 'note' && event.payload.about?.startsWith('added:') === true)
      texts.set(event.payload.about, event.payload.text);
  const resources = new Map(planState(events).steps.map((step) => [step.step, step.resources]));
  return [...texts].map(([id, text]) => ({
    id: id as AddedStep['id'],
    text,
    resources: (resources.get(id) ?? []) as readonly Resource['id'][],
    company: 'either',
    minutes: null,
  }));
}
