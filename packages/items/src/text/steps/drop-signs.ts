/** Everything but letters and digits becomes one space; an answer made of signs alone stays as it is. */
export function dropSigns(text: string): string {
  return text.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim() || text;
}
