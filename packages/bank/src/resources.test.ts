import { parseResource } from '@jalon/recommend/schema';
import { expect, test } from 'vitest';
import { resources } from './resources.ts';
import { rules } from './rules.ts';

test.each(resources().map((resource) => [resource.id, resource] as const))(
  '%s is what the schema says',
  (_id, resource) => {
    expect(parseResource(structuredClone(resource))).toEqual({ ok: true, value: resource });
  },
);

test('there are enough of each kind, each used by a rule', () => {
  const all = resources();
  expect(all.length).toBeGreaterThanOrEqual(24);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(all.map(({ kind }) => kind))).toEqual(
    new Set(['practice', 'workshop', 'place', 'person', 'service', 'equipment']),
  );
  const used = new Set(rules().flatMap(({ recommend }) => recommend));
  expect(all.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});

test('nothing points to an address that could go stale', () => {
  expect(JSON.stringify(resources())).not.toMatch(/https?:|www\.|\.fr\b|\.com\b|@/u);
});

test('what is said of a place is true wherever it is read, at home too', () => {
  for (const { id, where } of resources()) {
    expect(where?.fr ?? '', id).not.toMatch(/(?<!\p{L})ici(?!\p{L})/iu);
    expect(where?.en ?? '', id).not.toMatch(/(?<!\p{L})here(?!\p{L})/iu);
  }
});
