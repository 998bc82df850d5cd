const LIGATURES: Readonly<Record<string, string>> = { '\u0153': 'oe', '\u0152': 'OE', '\u00E6': 'ae', '\u00C6': 'AE' };

/** `oe` and `ae` written as one letter, which most keyboards cannot type, become two. */
export function splitLigatures(text: string): string {
  return text.replaceAll(/[\u0152\u0153\u00C6\u00E6]/gu, (ligature) => LIGATURES[ligature] ?? ligature);
}
