import type { EvidenceRule } from '../../item/item.ts';

/** What may go wrong on any telephone. */
export function phoneEvidence(): readonly EvidenceRule[] {
  const feedbackOnly = true;
  return [
    { observable: 'typed-key-wrong', when: { fact: 'key.refused', op: 'gte', value: 1 }, feedbackOnly },
    { observable: 'allowed-everything', when: { fact: 'permissions.opened', op: 'gte', value: 2 }, feedbackOnly },
  ];
}
