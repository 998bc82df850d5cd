import type { EvidenceRule } from '../../item/item.ts';

/** What may go wrong at any keyboard. */
export function keyboardEvidence(): readonly EvidenceRule[] {
  return [
    { observable: 'capitals-locked', when: { fact: 'caps-lock', op: 'eq', value: true }, feedbackOnly: true },
    { observable: 'text-replaced', when: { fact: 'replaced', op: 'eq', value: true }, feedbackOnly: true },
  ];
}
