import type { MailMessage } from './world.ts';

/** What of a message can be pointed at: its sender, its subject, each line, link and attachment. */
export function cuesOf({ lines, links, attachments }: MailMessage): readonly string[] {
  return [
    'sender',
    'subject',
    ...lines.map((_, index) => `line.${index + 1}`),
    ...links.map(({ id }) => `link.${id}`),
    ...attachments.map(({ id }) => `attachment.${id}`),
  ];
}
