/** A label without what files write in different ways: apostrophes, spaces, capitals, accents, and what parts its words. */
export function foldLabel(label: string): string {
  return label
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '');
}
