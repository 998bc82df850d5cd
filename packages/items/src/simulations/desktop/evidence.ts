import type { EvidenceRule } from '../../item/item.ts';

/** What may go wrong on any desktop. */
export function desktopEvidence(): readonly EvidenceRule[] {
  return [
    { observable: 'closed-everything', when: { fact: 'closed.everything', op: 'eq', value: true }, feedbackOnly: true },
    { observable: 'opened-twice', when: { fact: 'again.total', op: 'gte', value: 1 }, feedbackOnly: true },
  ];
}
