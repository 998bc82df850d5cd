import type { EvidenceRule } from '../../item/item.ts';
import { possibleSlips } from './slips-of.ts';
import type { FormWorld } from './world.ts';

/** What may go wrong in any form: something left out, and the slips that its fields allow. */
export function formEvidence(world: FormWorld): readonly EvidenceRule[] {
  return [
    { observable: 'sent-incomplete', when: { fact: 'errors.shown', op: 'gte', value: 1 }, feedbackOnly: true },
    ...possibleSlips(world).map((slip): EvidenceRule => ({
      observable: slip,
      when: { fact: `noted.${slip}`, op: 'eq', value: true },
      feedbackOnly: true,
    })),
  ];
}
