/**
 * Whether a text is a French social security number (NIR) and nothing else: fifteen characters once separators are away, the last
 * two being the key (97 less the remainder by 97 of the first thirteen, where 2A counts as 19 and 2B as 18); or thirteen without the key.
 */
export function isNir(text: string): boolean {
  const bare = text
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
  return isKeyed(bare) || isKeyless(bare);
}

/** Whether a French social security number is somewhere in a text, whatever separates its figures. */
export function hasNir(text: string): boolean {
  const plain = text.normalize('NFKC').toUpperCase();
  const groups = [...plain.matchAll(/(?:2[AB]|\d)+/g)];
  const texts = groups.map(([figures]) => figures);
  /** Whether a group goes on from the one before, with at most three signs between. */
  const follows = groups.map(({ index }, i) => {
    const before = groups[i - 1];
    return before !== undefined && GAP.test(plain.slice(before.index + before[0].length, index));
  });
  return texts.some((figures, first) => {
    if (figures.length > KEYED) return hasKeyedWithin(figures);
    let joined = figures;
    for (let next = first + 1; ; next += 1) {
      if (isKeyed(joined)) return true;
      if (isKeyless(joined) && !isAfterLetter(plain, groups[first]?.index)) return true;
      if (joined.length >= KEYED || follows[next] !== true) return false;
      joined += texts[next];
    }
  });
}

const GAP = /^[^\p{L}\p{N}]{1,3}$/u;
const KEYED = 15;

/** Somebody typed it onto something else. */
function hasKeyedWithin(figures: string): boolean {
  for (let from = 0; from + KEYED <= figures.length; from += 1)
    if (isKeyed(figures.slice(from, from + KEYED))) return true;
  return false;
}

/** Sex, year, month (those of unknown or foreign certificates too), department, commune, order, key. */
function isKeyed(figures: string): boolean {
  if (!/^[1-478]\d\d(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d\d|2[AB])\d{6}\d\d$/.test(figures)) return false;
  const number = Number(figures.slice(0, 13).replace('2A', '19').replace('2B', '18'));
  return 97 - (number % 97) === Number(figures.slice(13));
}

/** Without its key, only the usual form: a man or a woman, a month of the year, a place that exists. */
function isKeyless(figures: string): boolean {
  return /^[12]\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[1-9]\d|2[AB])(?!000)\d{3}(?!000)\d{3}$/.test(figures);
}

/** `b2-1234-7123-8123` is a piece of some other number. */
function isAfterLetter(text: string, index = 0): boolean {
  return /\p{L}$/u.test(text.slice(Math.max(0, index - 2), index));
}
