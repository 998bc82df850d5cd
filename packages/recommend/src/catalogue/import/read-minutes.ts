import type { Resource } from '../../resource.ts';

/** A day: nothing that is done at once lasts longer. */
const MOST = 24 * 60;

/** `15`, `15 min`, `10-20`, `10 à 20 min`, `1 h`, `1h30`, `2 heures`; undefined where it is none of these. */
export function readMinutes(text: string): Resource['minutes'] {
  const [first, second, ...others] = text.split(/\s*(?:-|–|—|à|to|\.\.)\s*/iu);
  if (first === undefined || others.length > 0) return undefined;
  const most = second === undefined ? undefined : minutesOf(second);
  const unit = /h/iu.test(first) || second === undefined || /min/iu.test(first) ? '' : /h/iu.test(second) ? 'h' : '';
  const least = minutesOf(`${first.trim()}${unit}`);
  if (least === undefined || (second !== undefined && most === undefined)) return undefined;
  const until = most ?? least;
  return least >= 1 && least <= until && until <= MOST ? { least, most: until } : undefined;
}

function minutesOf(text: string): number | undefined {
  const hours = /^(\d{1,2})\s*h(?:eures?|ours?|rs?)?\s*(?:(\d{1,2})\s*(?:min(?:utes?)?)?)?$/iu.exec(text.trim());
  if (hours !== null) return Number(hours[1]) * 60 + Number(hours[2] ?? 0);
  const minutes = /^(\d{1,4})\s*(?:m|mn|min(?:utes?|s)?)?\.?$/iu.exec(text.trim());
  return minutes === null ? undefined : Number(minutes[1]);
}
