/** The words of a text: letters and digits, an elided article kept with its word, hyphens between words split. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+(?:[’'@.][\p{L}\p{N}]+)*/gu) ?? [];
}
