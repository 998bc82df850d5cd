import type { EvidenceRule } from '../../item/item.ts';

/** What may go wrong wherever one pays. */
export function paymentEvidence(): readonly EvidenceRule[] {
  const feedbackOnly = true;
  return [
    { observable: 'paid-with-option-ticked', when: { fact: 'paid.optionsKept', op: 'gte', value: 1 }, feedbackOnly },
    { observable: 'confirmed-another-amount', when: { fact: 'paid.otherAmount', op: 'eq', value: true }, feedbackOnly },
    { observable: 'card-mistyped', when: { fact: 'card.refused', op: 'gte', value: 1 }, feedbackOnly },
    { observable: 'another-card-typed', when: { fact: 'card.strange', op: 'gte', value: 1 }, feedbackOnly },
  ];
}
