import * as z from 'zod/mini';
import { few, words, worldId } from '../../schema/parts.ts';
import type { MailWorld } from './world.ts';

/** The shape of a mailbox. */
export function mailSchema() {
  const person = () => z.strictObject({ name: words(), address: words() });
  const named = () => z.strictObject({ id: worldId(), name: words() });
  return z.strictObject({
    kind: z.literal('mail'),
    account: words(),
    messages: few(
      z.strictObject({
        id: worldId(),
        from: person(),
        others: z.exactOptional(few(person(), 4)),
        subject: words(),
        date: words(),
        lines: few(words(), 12),
        attachments: few(z.strictObject({ id: worldId(), name: words(), lines: few(words(), 12) }), 3, 0),
        links: few(z.strictObject({ id: worldId(), label: words(), address: words() }), 3, 0),
      }),
      6,
    ),
    offers: few(z.enum(['reply', 'report', 'delete', 'replyAll', 'forward', 'compose', 'move', 'judge']), 8, 0),
    contacts: z.exactOptional(few(z.strictObject({ id: worldId(), name: words(), address: words() }), 6)),
    files: z.exactOptional(few(named(), 6)),
    folders: z.exactOptional(few(named(), 4)),
  }) satisfies z.ZodMiniType<MailWorld>;
}
