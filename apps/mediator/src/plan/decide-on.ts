import { planEntries, type NextPath } from '@jalon/diagnostic/record';
import type { Entry } from '@jalon/history';
import { entryOf, type OverrideReason, type Parsed, type RefusalReason } from '@jalon/history/events';
import type { Desk } from '../desk/desk.ts';
import { readSettings } from '../desk/settings.ts';

/** What somebody decided about one step. */
export type PlanDecision =
  | { readonly kind: 'accept'; readonly step: string }
  | {
      readonly kind: 'refuse';
      readonly step: string;
      readonly reason: RefusalReason;
      readonly by: 'person' | 'helper' | 'both';
    }
  | {
      readonly kind: 'replace';
      readonly step: string;
      readonly reason: OverrideReason;
      readonly instead: string | null;
    }
  | {
      readonly kind: 'done';
      readonly step: string;
      readonly done: boolean;
      readonly how: 'alone' | 'with-help' | null;
    };

type Advice = Extract<NextPath, { readonly ok: true }>;

/**
 * Keeps a decision beside what was proposed: where the path of today was never written down, it is, first. The code of what went wrong,
 * or null.
 */
export async function decideOn(
  desk: Desk,
  subject: string,
  advice: Advice,
  decision: PlanDecision,
): Promise<string | null> {
  const isWritten = isIssued(advice);
  const plan = isWritten && advice.plan.plan !== null ? advice.plan.plan : desk.newId();
  const issued = isWritten ? { ok: true as const, value: [] } : planEntries(advice.path, plan, advice.input);
  const decided = entryFor(decision, plan, (await readSettings(desk)).helper);
  if (!issued.ok) return issued.code;
  if (!decided.ok) return decided.code;
  const history = desk.historyOf(subject);
  for (const entry of [...issued.value, decided.value]) {
    const kept = await history.append(entry);
    if (!kept.ok) return kept.error.code;
  }
  return null;
}

/** Whether the last plan that was written down proposes what is advised today, in the same order. */
function isIssued({ path, plan }: Advice): boolean {
  const last = plan.steps.filter((step) => step.plan !== null && step.plan === plan.plan).map(({ step }) => step);
  const now = path.steps.map(({ id }) => id as string);
  return plan.plan !== null && now.every((id) => last.includes(id));
}

function entryFor(decision: PlanDecision, plan: string, helper: string): Parsed<Entry> {
  const { step } = decision;
  switch (decision.kind) {
    case 'accept':
      return entryOf('recommendation-accepted', { plan, step, by: 'both' });
    case 'refuse':
      return entryOf('recommendation-refused', { plan, step, reason: decision.reason, by: decision.by });
    case 'replace':
      return entryOf('recommendation-overridden', {
        plan,
        step,
        reason: decision.reason,
        instead: decision.instead,
        helper,
      });
    case 'done':
      return entryOf('step-done', { plan, step, done: decision.done, how: decision.how });
    default:
      return decision satisfies never;
  }
}
