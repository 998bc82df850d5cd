/**
 * A text without what is only for the eye: quotation marks, arrows, spaces that hold words together, one kind of apostrophe; what follows
 * a middle dot or a dash comes after a short silence. It ends like a sentence, so that the voice falls.
 */
export function plainSpeech(text: string): string {
  const plain = text
    .normalize('NFC')
    .replaceAll(/[\u00A0\u202F\u2009\u2007]/gu, ' ')
    .replaceAll(/[«»“”"„]/gu, ' ')
    .replaceAll(/[’‘ʼ]/gu, "'")
    .replaceAll(/[←↑→↓↔⇒↵⏎✓✔✕★•*_#]/gu, ' ')
    .replaceAll('…', ', ')
    .replaceAll(/\s[·–—|]\s/gu, ', ')
    .replaceAll(/[()[\]]/gu, ', ')
    .replaceAll('&', ' et ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\s+([,.])/gu, '$1')
    .replaceAll(/,(?:\s*,)+/gu, ',')
    .replaceAll(/,\s*([.?!:;])/gu, '$1')
    .replaceAll(/([.?!:;]),/gu, '$1')
    .replace(/^[\s,.]+/u, '')
    .replace(/[\s,]+$/u, '');
  return /[.?!:;]$/u.test(plain) ? plain : `${plain}.`;
}

/** Words that are said otherwise than they are written, each as it must be written for the voice. Whole words only. */
export function sayWords(text: string, words: Readonly<Record<string, string>>): string {
  return Object.entries(words).reduce(
    (said, [word, spoken]) => said.replaceAll(new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, 'gu'), spoken),
    text,
  );
}
