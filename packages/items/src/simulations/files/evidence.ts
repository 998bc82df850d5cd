import type { EvidenceRule } from '../../item/item.ts';
import type { FilesWorld } from './world.ts';

/** What may go wrong among any files: what was deleted is gone for good. */
export function filesEvidence({ offers }: FilesWorld): readonly EvidenceRule[] {
  if (!offers.includes('restore')) return [];
  return [
    { observable: 'basket-emptied', when: { fact: 'basket.emptied', op: 'eq', value: true }, feedbackOnly: true },
  ];
}
