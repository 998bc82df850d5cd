import type { Resource } from '../../resource.ts';

const LONGEST = 80;

/** An id made of words: without accents, in small letters, with hyphens; 'entry' where nothing of them can be written so. */
export function resourceId(...words: readonly string[]): Resource['id'] {
  const slug = words
    .join(' ')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/œ/giu, 'oe')
    .replaceAll(/æ/giu, 'ae')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/g, '');
  return `resource:${slug === '' ? 'entry' : slug}`;
}
