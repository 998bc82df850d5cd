import type { Criterion } from '../verdict.ts';

/**
 * Whether the entry asks for no more reading than the person manages. What can be listened to asks for none; who reads another
 * language is asked for little, unless the languages of both are known, which settles it.
 */
export const reading: Criterion = (resource, person) => {
  if (person.reading === undefined || person.reading === 'easy') return null;
  if (person.reading === 'other-language' && person.languages !== undefined && resource.languages !== undefined)
    return null;
  if (resource.accessibility?.includes('audio')) return { fits: 'little-reading' };
  switch (resource.reading) {
    case undefined:
      return { caution: 'reading-unknown' };
    case 'none':
    case 'easy':
      return { fits: 'little-reading' };
    case 'ordinary':
    case 'demanding':
      return { against: 'too-much-reading' };
    default:
      return resource.reading satisfies never;
  }
};
