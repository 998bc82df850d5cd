/** The letter rows of a French AZERTY keyboard, each with the place of its first key, in keys from the left. */
const ROWS: readonly { readonly keys: string; readonly from: number }[] = [
  { keys: 'azertyuiop', from: 0 },
  { keys: 'qsdfghjklm', from: 0.25 },
  { keys: 'wxcvbn', from: 0.75 },
];

/** Whether two small letters without accents touch on an AZERTY keyboard: side by side, or on the next row. */
export function areNeighbours(one: string, other: string): boolean {
  const a = placeOf(one);
  const b = placeOf(other);
  if (a === null || b === null || one === other) return false;
  const across = Math.abs(a.across - b.across);
  return a.row === b.row ? across === 1 : Math.abs(a.row - b.row) === 1 && across < 1;
}

function placeOf(letter: string): { readonly row: number; readonly across: number } | null {
  for (const [row, { keys, from }] of ROWS.entries()) {
    const at = letter.length === 1 ? keys.indexOf(letter) : -1;
    if (at >= 0) return { row, across: from + at };
  }
  return null;
}
