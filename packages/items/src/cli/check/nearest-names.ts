import { minimumStringDistance } from '../../measures/minimum-string-distance.ts';

/** More names than this are not read. */
const MANY = 6;

/** Of a long list of names that could stand there, the two that are nearest to what does. Any other sentence is left as it is. */
export function nearestNames(expected: string, received: string): string {
  const [, before = '', list = ''] = /^((?:one of )?)(\S+(?:, \S+)+)$/u.exec(expected) ?? [];
  const names = list.split(', ');
  if (names.length <= MANY) return expected;
  const far = (name: string): number => minimumStringDistance(name, received.replaceAll('"', ''));
  const nearest = names.toSorted((a, b) => far(a) - far(b)).slice(0, 2);
  return `${before}${nearest.join(', ')}…`;
}
