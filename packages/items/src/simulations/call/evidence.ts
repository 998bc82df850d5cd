import type { EvidenceRule } from '../../item/item.ts';

/** What may go wrong in any call: somebody says that they hear or see nobody, and it stays so; the others are never heard. */
export function callEvidence(): readonly EvidenceRule[] {
  return [
    { observable: 'microphone-stayed-off', when: { fact: 'unheard', op: 'eq', value: true }, feedbackOnly: true },
    { observable: 'camera-stayed-off', when: { fact: 'unseen', op: 'eq', value: true }, feedbackOnly: true },
    { observable: 'sound-stayed-off', when: { fact: 'volume', op: 'eq', value: 0 }, feedbackOnly: true },
  ];
}
