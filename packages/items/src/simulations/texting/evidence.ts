import type { EvidenceRule } from '../../item/item.ts';
import type { TextingWorld } from './world.ts';

/** What may go wrong where one may write to a group or to one person: everybody reads what was meant for one. */
export function textingEvidence({ conversations }: TextingWorld): readonly EvidenceRule[] {
  const hasBoth = [true, false].every((group) => conversations.some(({ members }) => members.length > 0 === group));
  return hasBoth
    ? [
        {
          observable: 'answered-in-the-group',
          when: { fact: 'sent.groups', op: 'gte', value: 1 },
          feedbackOnly: true,
        },
      ]
    : [];
}
