const NUMBER = /^([+-]?) ?(\d{1,3}(?: \d{3})+|\d+)?(?:[.,](\d+))?$/u;

/**
 * A number written in French, as one plain decimal (`-1250.5`); null for anything else. Spaces may group thousands by
 * three; comma or dot comes before decimals, and never groups. It stays a text: no digit is lost to binary rounding.
 */
export function readNumber(tidied: string, units: readonly string[] = []): string | null {
  const parts = NUMBER.exec(withoutUnit(tidied, units));
  if (!parts || (parts[2] === undefined && parts[3] === undefined)) return null;
  const whole = (parts[2] ?? '').replaceAll(' ', '').replace(/^0+/u, '') || '0';
  const decimals = (parts[3] ?? '').replace(/0+$/u, '');
  const size = decimals === '' ? whole : `${whole}.${decimals}`;
  return parts[1] === '-' && size !== '0' ? `-${size}` : size;
}

/** The longest declared unit goes, at either end. */
function withoutUnit(tidied: string, units: readonly string[]): string {
  const lower = tidied.toLowerCase();
  for (const unit of units.map((each) => each.toLowerCase()).toSorted((a, b) => b.length - a.length)) {
    if (unit === '') continue;
    if (lower.endsWith(unit)) return lower.slice(0, -unit.length).trim();
    if (lower.startsWith(unit)) return lower.slice(unit.length).trim();
  }
  return tidied;
}
