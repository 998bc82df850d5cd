import type { DimensionId } from '@jalon/referential';
import { applicability, NOT_APPLICABLE_REASONS, type NotApplicableReason } from './applicability.ts';
import { deviceOf } from './candidates.ts';
import { isEvidence } from './declarations.ts';
import type { DiagnosticState } from './diagnostic-state.ts';
import { preferences } from './preferences.ts';

/** What could not be observed of one dimension, and why. It counts against nobody. */
export interface Unobserved {
  readonly dimension: DimensionId;
  /** How many items of the bank, by reason; reasons without one are absent. */
  readonly reasons: Readonly<Partial<Record<NotApplicableReason, number>>>;
  /** How many of them have an equivalent that can be observed here. */
  readonly replaced: number;
}

/** Items of the bank that do not apply here, by dimension in the model's order, with those closed as not applicable on the way. */
export function unobserved(state: DiagnosticState): readonly Unobserved[] {
  const wishes = preferences(state);
  const device = deviceOf(state, wishes);
  const found = new Map<string, NotApplicableReason>();
  for (const { itemId, observation } of state.activities) {
    if (observation?.status !== 'not_applicable') continue;
    found.set(itemId, NOT_APPLICABLE_REASONS.find((reason) => reason === observation.reason) ?? 'said');
  }
  for (const { item } of state.config.bank.items) {
    const reason = isEvidence(item) ? applicability(item, wishes, device) : null;
    if (reason !== null && !found.has(item.id)) found.set(item.id, reason);
  }
  const items = [...found].flatMap(([id, reason]) => {
    const item = state.config.itemsById.get(id)?.item;
    return item ? [{ reason, meta: item.meta }] : [];
  });
  return state.config.model.dimensions.flatMap(({ id }) => {
    const here = items.filter(({ meta }) => meta.dimension === id);
    if (here.length === 0) return [];
    const reasons: Partial<Record<NotApplicableReason, number>> = {};
    for (const { reason } of here) reasons[reason] = (reasons[reason] ?? 0) + 1;
    const isKnown = (one: string): boolean => state.config.itemsById.has(one) && !found.has(one);
    const replaced = here.filter(({ meta }) => meta.equivalents?.some(isKnown) === true).length;
    return [{ dimension: id as DimensionId, reasons, replaced }];
  });
}
