/** True when a text has the shape of a mask: `9` a digit, `A` a letter, anything else itself. Spaces and capitals do not count. */
export function fitsMask(mask: string, text: string): boolean {
  const shape = mask.replaceAll(' ', '');
  const signs = Array.from(text.replaceAll(' ', ''));
  return signs.length === shape.length && signs.every((sign, at) => fits(shape[at] ?? '', sign));
}

function fits(place: string, sign: string): boolean {
  if (place === '9') return /^\d$/u.test(sign);
  return place === 'A' ? /^[A-Za-z]$/u.test(sign) : place.toLowerCase() === sign.toLowerCase();
}
