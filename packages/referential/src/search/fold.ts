/** Text as it is compared: lower case, accents off, œ and æ opened, one kind of apostrophe, e-mail and wi-fi in one word. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[’‘ʼ´`]/gu, "'")
    .replaceAll(/\b(e)[-‑ ](mails?)\b|\b(wi)[-‑ ](fi)\b/gu, '$1$2$3$4');
}
