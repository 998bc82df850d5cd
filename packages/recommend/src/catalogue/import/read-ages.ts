import type { ResourceAges } from '../../resource.ts';

/** `16-25`, `16 à 25 ans`, `60+`, `60 ans et plus`, `moins de 26 ans`; undefined where it is none of these. */
export function readAges(text: string): ResourceAges | undefined {
  const plain = text
    .replaceAll(/\b(?:ans?|years?(?: old)?)\b/giu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
  const between = /^(?:de )?(\d{1,2})\s*(?:-|–|à|to)\s*(\d{1,3})$/u.exec(plain);
  if (between !== null) {
    const [least, most] = [Number(between[1]), Number(between[2])];
    return least <= most && most <= 130 ? { least, most } : undefined;
  }
  const from = /^(?:dès |à partir de |from )?(\d{1,2})\s*(?:\+|et plus|and over|and more)$/u.exec(plain);
  if (from !== null) return { least: Number(from[1]) };
  const under = /^(?:moins de|under) (\d{1,2})$/u.exec(plain);
  return under === null || Number(under[1]) < 1 ? undefined : { most: Number(under[1]) - 1 };
}
