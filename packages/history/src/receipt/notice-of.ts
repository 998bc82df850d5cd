import type { Notice } from '../ground/ground-record.ts';
import type { Sha256 } from './sha256.ts';

/**
 * The notice that was shown or read out, with the fingerprint of its very words. The words are one text, or lines; how accents are
 * composed and how lines are broken does not matter, everything else does.
 */
export async function noticeOf(
  words: string | readonly string[],
  told: Omit<Notice, 'sha256'>,
  sha256: Sha256,
): Promise<Notice> {
  const lines = typeof words === 'string' ? words : words.join('\n');
  return { ...told, sha256: await sha256(lines.replaceAll(/\r\n?/g, '\n').normalize('NFC')) };
}
