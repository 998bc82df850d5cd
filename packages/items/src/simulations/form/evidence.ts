import type { EvidenceRule } from '../../item/item.ts';

/** What may go wrong in any form. */
export function formEvidence(): readonly EvidenceRule[] {
  return [{ observable: 'sent-incomplete', when: { fact: 'errors.shown', op: 'gte', value: 1 }, feedbackOnly: true }];
}
