/**
 * A text as it is compared and hashed, never shown: composed, one kind of apostrophe, one space where there are several. The
 * official files mix straight and curly apostrophes.
 */
export function comparableText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/['‘’ʼ]/g, '’')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
