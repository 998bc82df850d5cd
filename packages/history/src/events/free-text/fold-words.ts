/** The words of a text without accents or capitals, parted by single spaces, with one before and one after. */
export function foldWords(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
  return ` ${plain.trim()} `;
}
