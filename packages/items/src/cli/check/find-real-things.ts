import { isReservedNumber } from './is-reserved-number.ts';
import { passesLuhn, passesMod97 } from './check-digits.ts';
import { textsIn } from './texts-in.ts';
import type { PlacedTrouble, Trouble } from './trouble.ts';

/** Ends of names that belong to somebody. Others are words with a full stop between them, or files. */
const ENDS = 'fr|com|org|net|eu|info|biz|io|app|dev|shop|site|online|bzh|paris|be|ch|ca|uk|de|es|lu|re|nc|pf|gov|edu';
/** A name after `@`, `//` or `www.`, whatever its end; elsewhere, one of a known end. */
const HOST = /* @__PURE__ */ new RegExp(
  String.raw`(?:(?<=@|\/\/)|\bwww\.)(?:[\p{L}\d-]+\.)+\p{L}{2,}|(?<![\p{L}\d.@-])(?:[\p{L}\d-]+\.)+(?:${ENDS})(?![\p{L}\d.-]*[\p{L}\d])`,
  'giu',
);
/** Names that nobody can have (RFC 2606), and the French ones of the project. */
const INVENTED = /(?:^|\.)(?:exemple|example|test|invalid|exemple\.fr)$/iu;

const PHONE = /(?<![\d+])(?:(?:\+|00)33[\s.-]?(?:\(0\)\s?)?|0)[1-9](?:[\s.-]?\d{2}){4}(?![\s.-]?\d)/gu;
const CARD = /(?<![\d])[2-6]\d{3}(?:([\s-]?)\d{4}\1\d{4}\1\d{4}|[\s-]?\d{6}[\s-]?\d{5})(?![\s-]?\d)/gu;
const IBAN = /(?<![A-Z\d])[A-Z]{2}\d{2}(?:\s?[A-Z\d]{4}){2,7}(?:\s?[A-Z\d]{1,3})?(?![A-Z\d])/gu;

/**
 * What could be somebody's in the texts of an entry: an address, a telephone number, the number of a card or of an account. What
 * is known of the item, such as its authors and the sites that it needs, may name real things.
 */
export function findRealThings(entry: unknown): readonly PlacedTrouble[] {
  return textsIn(entry).flatMap(({ path, name, text }): readonly PlacedTrouble[] => {
    if (path.startsWith('/item/meta') || name === 'fact' || name === 'path') return [];
    return realIn(text).map((trouble) => ({ path, trouble }));
  });
}

function realIn(text: string): readonly Trouble[] {
  const numbers = [
    ...all(text, CARD).filter((one) => passesLuhn(one)),
    ...all(text, IBAN).filter((one) => passesMod97(one)),
  ];
  const phones = all(text, PHONE).filter((one) => !isReservedNumber(one));
  const hosts = all(text, HOST).filter((one) => !INVENTED.test(one));
  return [
    ...numbers.map((found) => ({ code: 'real-number', found }) as const),
    ...phones.map((found) => ({ code: 'real-phone', found }) as const),
    ...hosts.map((found) => ({ code: 'real-address', found }) as const),
  ];
}

function all(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([found]) => found))];
}
