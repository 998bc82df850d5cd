/** Dialling codes overseas, by how national numbers begin there. */
const OVERSEAS: readonly (readonly [RegExp, string])[] = [
  [/^0(?:590|69[01])/, '+590'],
  [/^0(?:594|694)/, '+594'],
  [/^0(?:596|69[67])/, '+596'],
  [/^0(?:262|263|269|639|69[23])/, '+262'],
];

/**
 * The number to dial, as `+` and digits, or a short number as it is; the first where several are given. `mended` where others
 * were left out, or a zero that a spreadsheet took was put back. `null` where there is none.
 */
export function phoneOf(text: string): { readonly number: string; readonly mended: boolean } | null {
  const first = text.split(/[|;/,]|\bou\b/)[0] ?? '';
  const bare = first.replaceAll(/\(0\)|[\s.\-_()\u2010-\u2015]/g, '').replace(/^00/, '+');
  const severalGiven = first !== text;
  if (/^\+\d{8,14}$/.test(bare)) return { number: bare, mended: severalGiven };
  if (/^(?:1\d{1,2}|11\d{4}|3\d{3}|10\d{2})$/.test(bare)) return { number: bare, mended: severalGiven };
  const national = /^[1-9]\d{8}$/.test(bare) ? `0${bare}` : bare;
  if (!/^0[1-9]\d{8}$/.test(national)) return null;
  const code = OVERSEAS.find(([begins]) => begins.test(national))?.[1] ?? '+33';
  return { number: `${code}${national.slice(1)}`, mended: severalGiven || national !== bare };
}
