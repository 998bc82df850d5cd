import type { Item } from '@jalon/items';
import type { Activity, DiagnosticState } from './diagnostic-state.ts';

/**
 * False for what people say of themselves, and for what only informs (`awareness`): it is shown beside, and stands for nothing that
 * was seen. Such an item is neither chosen by the measurement nor weighs in it.
 */
export function isEvidence({ type, meta }: Pick<Item, 'type' | 'meta'>): boolean {
  return type !== 'self-report' && meta.awareness !== true;
}

/** The activities that measure: all but those where people say how they manage. */
export function measuring({ config, activities }: DiagnosticState): readonly Activity[] {
  return activities.filter(({ itemId }) => {
    const entry = config.itemsById.get(itemId);
    return entry === undefined || isEvidence(entry.item);
  });
}

/** What the bank would have asked beside, that was not asked yet, in the bank's order; null once all were. */
export function nextDeclaration({ config, activities }: DiagnosticState): Item | null {
  const asked = new Set(activities.map(({ itemId }) => itemId));
  for (const id of config.bank.declarations ?? []) {
    const entry = config.itemsById.get(id);
    if (entry !== undefined && !asked.has(id) && !isEvidence(entry.item)) return entry.item;
  }
  return null;
}
