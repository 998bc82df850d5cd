/**
 * What is always tidied in typed French before it is looked at, and nothing that could be the skill itself: NFC; every
 * Unicode space becomes a plain one, runs of them one; zero-width characters and soft hyphens go; apostrophes, quotation
 * marks and dashes take one shape; no space at either end. Capitals, accents and digits stay.
 */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replaceAll(/[\u2018\u2019\u201B\u02BC\u2032\u0060\u00B4]/gu, "'")
    .replaceAll(/[\u00AB\u00BB\u201C-\u201F\u2033]/gu, '"')
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
