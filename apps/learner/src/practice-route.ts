import type { PracticeHref } from '@jalon/widget/practice';

/** What the part of the address after `#` asks for: the diagnostic, the list, one path or one service; `missing` when it is none of them. */
export type Route =
  | { readonly kind: 'diagnostic' | 'list' | 'missing' }
  | { readonly kind: 'path' | 'service'; readonly slug: string };

const LIST = '#/pratique';
const SERVICES = '#/services';

/** Reads that part. What does not begin as one of ours is none of our business: the diagnostic is shown. */
export function practiceRoute(hash: string): Route {
  const [base, kind, slug, ...rest] = hash.split('/');
  if (base !== '#' || kind === undefined || kind === '') return { kind: 'diagnostic' };
  const isSlug = slug !== undefined && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(slug) && rest.length === 0;
  if (kind === 'pratique' && (slug === undefined || slug === '')) return { kind: 'list' };
  if (kind === 'pratique' && isSlug) return { kind: 'path', slug };
  if (kind === 'services' && isSlug) return { kind: 'service', slug };
  return { kind: 'missing' };
}

/** The address of the list, of a path and of a service. */
export const practiceHref: PracticeHref = (place) => {
  if (place === 'practice') return LIST;
  const [kind, slug] = place.split(':');
  return `${kind === 'mirror' ? SERVICES : LIST}/${slug}`;
};
