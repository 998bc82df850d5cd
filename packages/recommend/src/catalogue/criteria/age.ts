import type { AgeBand } from '../suited-person.ts';
import type { Criterion } from '../verdict.ts';

/** First and last year of each band. */
const YEARS: Readonly<Record<AgeBand, readonly [least: number, most: number]>> = {
  'under-12': [0, 11],
  '12-17': [12, 17],
  '18-24': [18, 24],
  '25-39': [25, 39],
  '40-59': [40, 59],
  '60-69': [60, 69],
  '70-plus': [70, Infinity],
};

/** Whether the entry is for people of that age; a band that it meets in part is to look at. */
export const age: Criterion = ({ ages }, { ageBand }) => {
  if (ages === undefined) return null;
  if (ageBand === undefined) return { caution: 'age-unknown' };
  const [youngest, oldest] = YEARS[ageBand];
  const { least = 0, most = Infinity } = ages;
  if (oldest < least || youngest > most) return { against: 'other-age' };
  return youngest >= least && oldest <= most ? { fits: 'right-age' } : { caution: 'age-unknown' };
};
