import type { EvidenceRule } from '../../item/item.ts';

/** What may go wrong on any page. */
export function pageEvidence(): readonly EvidenceRule[] {
  return [
    {
      observable: 'pressed-picture-not-link',
      when: { fact: 'pressed.pictures', op: 'gte', value: 1 },
      feedbackOnly: true,
    },
  ];
}
