import type { Condition } from '@jalon/referential/condition';
import type { EvidenceRule } from '../../item/item.ts';
import type { MailWorld } from './world.ts';

/**
 * What may go wrong in any mailbox. Whom to answer and what to send along is the key's affair; a link opened in a message that the
 * person finds doubtful themselves, or reports, is a risk whatever was asked.
 */
export function mailEvidence({ offers, messages }: MailWorld): readonly EvidenceRule[] {
  const risks = messages.flatMap(({ id, links }): readonly Condition[] => {
    const doubts: readonly Condition[] = [
      ...(offers.includes('report') ? [{ fact: `reported.${id}`, op: 'eq', value: true } as const] : []),
      ...(offers.includes('judge') ? [{ fact: `judged.${id}`, op: 'eq', value: 'doubtful' } as const] : []),
    ];
    const followed = links.map((link): Condition => ({ fact: `link.${id}.${link.id}`, op: 'eq', value: true }));
    return doubts.length === 0 || followed.length === 0 ? [] : [{ all: [{ any: doubts }, { any: followed }] }];
  });
  return risks.length === 0
    ? []
    : [{ observable: 'suspicious-link-followed', when: { any: risks }, feedbackOnly: true }];
}
