import { describe, expect, test } from 'vitest';
import { checkEntry } from '../cli/check/check-entry.ts';
import { levelOf } from '../cli/check/trouble.ts';
import { mediaItem } from '../fixtures/media.test-item.ts';
import { parseBankItem } from './parse-bank-item.ts';
import { parseItem } from './parse-item.ts';

type Changed = { picture: Record<string, unknown>; audio: Record<string, unknown> };

function changed(change: (body: Changed) => void): unknown {
  const copy = structuredClone(mediaItem) as unknown as { item: { content: { fr: Changed; en: Changed } } };
  change(copy.item.content.fr);
  change(copy.item.content.en);
  return copy;
}

const pathsOf = (entry: unknown): readonly string[] => {
  const parsed = parseBankItem(entry);
  return parsed.ok ? [] : parsed.errors.map(({ path }) => path);
};

test('a picture and a sound stand beside what is asked', () => {
  expect(parseBankItem(mediaItem)).toEqual({ ok: true, value: mediaItem });
});

test('a picture may say nothing, if it is said so', () => {
  const decorative = changed(({ picture }) => {
    delete picture['alternative'];
    picture['decorative'] = true;
  });
  expect(pathsOf(decorative)).toEqual([]);
  expect(pathsOf(changed(({ picture }) => (picture['decorative'] = true))).length).toBeGreaterThan(0);
});

describe.each(['picture', 'audio'] as const)('the file of a %s', (media) => {
  const name = media === 'picture' ? 'a.svg' : 'a.mp3';
  test.each([
    `https://exemple.fr/${name}`,
    `//exemple.fr/${name}`,
    `/${name}`,
    `../${name}`,
    `a/../${name}`,
    'javascript:alert(1)',
    `data:image/${name}`,
    `${name}?x=1`,
    'a.html',
  ])('%s is refused', (path) => {
    expect(pathsOf(changed((body) => (body[media]['path'] = path)))).toContain(`/item/content/fr/${media}/path`);
  });

  test.each(['all rights reserved', 'CC-BY-NC-4.0', ''])('licence %j is refused', (licence) => {
    const paths = pathsOf(changed((body) => (body[media]['licence'] = licence)));
    expect(paths).toContain(`/item/content/fr/${media}/licence`);
  });
});

test.each([
  ['picture', 'alternative', 'picture'],
  ['audio', 'transcript', 'sound'],
] as const)('a %s without its %s is an error of its own', (media, member, what) => {
  const { troubles } = checkEntry(changed((body) => delete body[media][member]));
  const found = troubles.filter(({ trouble }) => trouble.code === 'missing-alternative');
  expect(found.map(({ path, trouble }) => [path, trouble, levelOf(trouble)])).toContainEqual([
    `/item/content/fr/${media}/${member}`,
    { code: 'missing-alternative', what },
    'error',
  ]);
});

test('what is heard cannot do without sound', () => {
  const { item } = mediaItem;
  const parsed = parseItem({ ...item, meta: { ...item.meta, needs: { sound: false } } });
  expect(parsed.ok ? [] : parsed.errors.map(({ path }) => path)).toEqual(['/meta/needs/sound']);
});
