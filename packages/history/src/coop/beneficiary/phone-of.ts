/**
 * A telephone number without spaces and signs, as text: ten figures from 0 in France, `+` and the country elsewhere. Null where it is none.
 * Whether the number is in use, nobody here knows.
 */
export function phoneOf(text: string): string | null {
  const plain = text
    .replaceAll(/[\s()./-]/g, '')
    .replace(/^00/, '+')
    .replace(/^\+330/, '+33');
  if (/^0[1-9]\d{8}$/.test(plain)) return plain;
  if (plain.startsWith('+33')) return /^\+33[1-9]\d{8}$/.test(plain) ? plain : null;
  return /^\+[1-9]\d{6,14}$/.test(plain) ? plain : null;
}
