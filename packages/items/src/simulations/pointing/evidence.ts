import type { EvidenceRule } from '../../item/item.ts';
import type { PointingWorld } from './world.ts';

/** What may go wrong on any surface: beside the targets, with the other button, or a double press that was nearly one. */
export function pointingEvidence({ gesture }: PointingWorld): readonly EvidenceRule[] {
  const told = (observable: string, fact: string): EvidenceRule => ({
    observable,
    when: { fact, op: 'eq', value: true },
    feedbackOnly: true,
  });
  return [
    { observable: 'pressed-beside', when: { fact: 'presses.missed', op: 'gte', value: 1 }, feedbackOnly: true },
    ...(gesture === 'double'
      ? [
          told('double-click-too-slow', 'double.slow'),
          told('slipped', 'double.slipped'),
          told('pressed-three-times', 'double.triple'),
          told('pressed-once', 'double.single'),
        ]
      : []),
    ...(gesture === 'right'
      ? [
          {
            observable: 'left-button-pressed',
            when: { fact: 'presses.total', op: 'gte', value: 1 },
            feedbackOnly: true,
          } as const,
        ]
      : []),
  ];
}
