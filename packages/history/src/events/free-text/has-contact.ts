/** Whether a text seems to hold an e-mail address, or a telephone number: ten figures from 0, or more after a plus sign or 00. */
export function hasContact(text: string): boolean {
  const plain = text.normalize('NFKC');
  if (/[^\s@]@[^\s@.]+\.[^\s@]/.test(plain)) return true;
  return [...plain.matchAll(/\+?\d(?:[\d\s().-]*\d)?/g)].some(([found]) => {
    const figures = found.replaceAll(/\D/g, '');
    return /^0[1-9]\d{8}$/.test(figures) || /^(?:\+|00)\d{8,15}$/.test(found.startsWith('+') ? `+${figures}` : figures);
  });
}
