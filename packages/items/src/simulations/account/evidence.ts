import type { EvidenceRule } from '../../item/item.ts';
import type { AccountWorld } from './world.ts';

/** What may go wrong wherever one signs in. Staying signed in is the person's own affair, but on a computer that others use. */
export function accountEvidence(world: AccountWorld): readonly EvidenceRule[] {
  const codes: readonly (readonly [observable: string, fact: string])[] = [
    ['password-has-name', 'password.isNamed'],
    ['password-too-short', 'refused.too-short'],
    ['passwords-differ', 'refused.differs'],
    ['password-mistyped', 'refused.wrong-password'],
    ['address-mistyped', 'refused.email'],
    ['code-mistyped', 'refused.wrong-code'],
    ['code-given-away', 'code.given'],
    ...(world.computer === 'shared' ? [['stayed-signed-in', 'stayedSignedIn'] as const] : []),
  ];
  return codes.map(([observable, fact]) => ({
    observable,
    when: { fact, op: 'eq', value: true },
    feedbackOnly: true,
  }));
}
