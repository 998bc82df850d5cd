import fc from 'fast-check';
import { expect, test } from 'vitest';
import { practiceHref, practiceRoute } from './practice-route.ts';

test.each([
  ['', 'diagnostic'],
  ['#', 'diagnostic'],
  ['#jalon', 'diagnostic'],
  ['#/', 'diagnostic'],
  ['#/pratique', 'list'],
  ['#/pratique/', 'list'],
  ['#/pratique/mouse', 'path'],
  ['#/services/family-allowance', 'service'],
  ['#/services', 'missing'],
  ['#/pratique/../x', 'missing'],
  ['#/pratique/a/b', 'missing'],
  ['#/ailleurs', 'missing'],
])('%j asks for the %s', (hash, kind) => {
  expect(practiceRoute(hash).kind).toBe(kind);
});

test('every address that is written is read back', () => {
  const slug = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,3}$/u);
  fc.assert(
    fc.property(slug, (name) => {
      expect(practiceRoute(practiceHref(`path:${name}`) ?? '')).toEqual({ kind: 'path', slug: name });
      expect(practiceRoute(practiceHref(`mirror:${name}`) ?? '')).toEqual({ kind: 'service', slug: name });
    }),
  );
  expect(practiceRoute(practiceHref('practice') ?? '')).toEqual({ kind: 'list' });
});
