import type { EvidenceRule } from '../../item/item.ts';

/** What may go wrong in any browser. */
export function browserEvidence(): readonly EvidenceRule[] {
  return [
    {
      observable: 'address-typed-as-search',
      when: { fact: 'address.searched', op: 'eq', value: true },
      feedbackOnly: true,
    },
    { observable: 'advertisement-opened', when: { fact: 'ads.total', op: 'gte', value: 1 }, feedbackOnly: true },
    {
      observable: 'cookies-accepted-without-choosing',
      when: { fact: 'accepted.total', op: 'gte', value: 1 },
      feedbackOnly: true,
    },
  ];
}
