import type { ReceiptWords } from './words/receipt-words.ts';

/** What somebody is told of: two purposes, and the notes of a helper, which are kept for the follow-up where they are on. */
export type NoticeTopic = 'follow-up' | 'known-by-name' | 'notes';

/** What differs from one structure to the next. */
export interface NoticeFacts {
  /** The name of who keeps it. */
  readonly controller: string;
  /** Names of who else may see it. */
  readonly recipients: readonly string[];
  /** After the last contact: 1–24. */
  readonly months: number;
}

/**
 * What is read out before somebody is asked: what is kept, what for, by whom, until when, and how to change one's mind. Each line is one
 * short sentence. The question itself is left to the page. `noticeOf` takes the fingerprint of these very lines.
 */
export function noticeSentences(
  topic: NoticeTopic,
  words: ReceiptWords,
  { controller, recipients = [], months }: Omit<NoticeFacts, 'recipients'> & Partial<NoticeFacts>,
): readonly string[] {
  const name = oneLine(controller);
  const told = {
    controller: name.charAt(0).toUpperCase() + name.slice(1),
    recipients: recipients.map(oneLine),
    months,
  };
  return words.notice(told)[topic];
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
