import type { PlanStep } from '@jalon/history/projections';
import { useCallback, type ReactElement } from 'react';
import { useLocale } from '../shell/locale.ts';
import { useLoaded } from '../shell/use-loaded.ts';
import { loadContent } from './load-content.ts';
import { stepTitle } from './step-title.ts';

/** A step that was kept, in a few words. */
export function StepName({ step }: { readonly step: Pick<PlanStep, 'step' | 'resources'> }): ReactElement {
  const locale = useLocale();
  const [content] = useLoaded(useCallback(async () => ({ ok: true as const, value: await loadContent() }), []));
  const there = content.state === 'there' ? content.value : null;
  return <>{stepTitle(step.step, there, locale, { resources: step.resources, text: null })}</>;
}
