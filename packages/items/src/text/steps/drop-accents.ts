/** Combining marks taken off Latin letters only: elsewhere a mark makes another letter. */
export function dropAccents(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
}
