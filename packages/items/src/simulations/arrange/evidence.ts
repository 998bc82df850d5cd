import type { EvidenceRule } from '../../item/item.ts';

/** What may go wrong wherever things are put in places. */
export function arrangeEvidence(): readonly EvidenceRule[] {
  return [{ observable: 'dropped-beside', when: { fact: 'drops.beside', op: 'gte', value: 1 }, feedbackOnly: true }];
}
