import * as z from 'zod/mini';
import { few, words, worldId } from '../../schema/parts.ts';
import type { MailWorld } from './world.ts';

/** The shape of a mailbox. */
export function mailSchema() {
  return z.strictObject({
    kind: z.literal('mail'),
    account: words(),
    messages: few(
      z.strictObject({
        id: worldId(),
        from: z.strictObject({ name: words(), address: words() }),
        subject: words(),
        date: words(),
        lines: few(words(), 12),
        attachments: few(z.strictObject({ id: worldId(), name: words(), lines: few(words(), 12) }), 3, 0),
        links: few(z.strictObject({ id: worldId(), label: words(), address: words() }), 3, 0),
      }),
      6,
    ),
    offers: few(z.enum(['reply', 'report', 'delete']), 3, 0),
  }) satisfies z.ZodMiniType<MailWorld>;
}
