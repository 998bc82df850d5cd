import type { EvidenceRule } from '../../item/item.ts';
import { almostOf } from './actions.ts';
import type { AlmostGesture, TouchWorld } from './world.ts';

const CODES: Readonly<Record<AlmostGesture, string>> = {
  short: 'pressed-too-short',
  small: 'swiped-too-short',
  early: 'let-go-early',
};

/** What may go wrong with any gesture: begun, and not carried through. */
export function touchEvidence(world: TouchWorld): readonly EvidenceRule[] {
  return almostOf(world).map((how) => ({
    observable: CODES[how],
    when: { fact: `almost.${how}`, op: 'eq', value: true },
    feedbackOnly: true,
  }));
}
