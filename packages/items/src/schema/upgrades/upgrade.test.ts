import fc from 'fast-check';
import { expect, test } from 'vitest';
import { singleChoice } from '../../fixtures/choice.test-item.ts';
import { parseBankItem } from '../parse-bank-item.ts';
import { parseItem } from '../parse-item.ts';
import { upgrade, type Upgrades } from './upgrade.ts';
import { upgradeItem } from './upgrade-item.ts';

/** Three versions of a thing: `words` became `title`, then `title` became a record of languages. */
const THING: Upgrades = {
  name: 'test.thing',
  present: 3,
  steps: [
    ({ words, ...rest }) => ({ ...rest, title: words }),
    ({ title, ...rest }) => ({ ...rest, content: { fr: title } }),
  ],
};

test('each step is taken once, in order, from the version met', () => {
  const now = { schema: 'test.thing/3', id: 'a', content: { fr: 'Bonjour' } };
  expect(upgrade(THING, { schema: 'test.thing/1', id: 'a', words: 'Bonjour' })).toEqual({ ok: true, value: now });
  expect(upgrade(THING, { schema: 'test.thing/2', id: 'a', title: 'Bonjour' })).toEqual({ ok: true, value: now });
  expect(upgrade(THING, now)).toEqual({ ok: true, value: now });
});

test('upgrading is done once and for all, and leaves what it is given as it was', () => {
  fc.assert(
    fc.property(fc.string(), fc.dictionary(fc.constantFrom('a', 'b', 'id'), fc.jsonValue()), (words, rest) => {
      const old = { ...rest, schema: 'test.thing/1', words };
      const before = JSON.stringify(old);
      const once = upgrade(THING, old);
      expect(JSON.stringify(old)).toBe(before);
      expect(once.ok && upgrade(THING, once.value)).toEqual(once);
    }),
  );
});

test('a newer version says so, an unknown schema too, both with a code', () => {
  expect(upgrade(THING, { schema: 'test.thing/4' })).toEqual({
    ok: false,
    errors: [
      {
        path: '/schema',
        expected: 'test.thing/3: this was made for a newer version',
        received: '"test.thing/4"',
        code: 'newer-version',
      },
    ],
  });
  for (const schema of ['test.other/1', 'test.thing/0', 'test.thing/1.5', 'test.thing/x', 'test.thing/', 3, null]) {
    expect(upgrade(THING, { schema })).toMatchObject({ ok: false, errors: [{ code: 'unknown-schema' }] });
  }
  expect(upgrade(THING, {})).toMatchObject({ ok: false, errors: [{ code: 'unknown-schema', received: 'nothing' }] });
});

test('items of the present version come as they are; the doors refuse newer and unknown ones', () => {
  const { item, key } = singleChoice;
  expect(upgradeItem(item)).toEqual({ ok: true, value: item });
  const newer = { ...item, schema: 'jalon.item/2' };
  expect(parseItem(newer)).toMatchObject({ ok: false, errors: [{ path: '/schema', code: 'newer-version' }] });
  expect(parseBankItem({ item: newer, key })).toMatchObject({
    ok: false,
    errors: [{ path: '/item/schema', code: 'newer-version' }],
  });
  expect(parseItem({ ...item, schema: 'qti.item/3' })).toMatchObject({
    ok: false,
    errors: [{ code: 'unknown-schema' }],
  });
});
