import type { EvidenceRule } from '../../item/item.ts';

/** What may go wrong on any page of results. */
export function searchEvidence(): readonly EvidenceRule[] {
  return [
    {
      observable: 'typed-without-searching',
      when: { fact: 'query.waiting', op: 'eq', value: true },
      feedbackOnly: true,
    },
    { observable: 'advertisement-opened', when: { fact: 'opened.ads', op: 'gte', value: 1 }, feedbackOnly: true },
  ];
}
