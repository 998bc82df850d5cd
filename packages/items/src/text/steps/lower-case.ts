/** Small letters. The French rules are those of Unicode without any language of its own. */
export function lowerCase(text: string): string {
  return text.toLowerCase();
}
