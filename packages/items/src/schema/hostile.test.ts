import { describe, expect, test } from 'vitest';
import { askedItems } from '../fixtures/all.test-item.ts';
import { browserItem } from '../fixtures/browser.test-item.ts';
import { singleChoice } from '../fixtures/choice.test-item.ts';
import { mailItem } from '../fixtures/mail.test-item.ts';
import { searchItem } from '../fixtures/search.test-item.ts';
import { pointItem } from '../fixtures/point.test-item.ts';
import type { BankItem } from '../item/item.ts';
import { pointer } from './at-path.ts';
import { findHostile } from './find-hostile.ts';
import { parseBankItem } from './parse-bank-item.ts';
import { parseItem } from './parse-item.ts';
import { parseKey } from './parse-key.ts';

const pathsOf = (input: unknown) => {
  const parsed = parseBankItem(input);
  return parsed.ok ? [] : parsed.errors.map(({ path }) => path);
};

/** Every way of putting something in place of one text of the French body. */
function withText(bank: BankItem, change: (text: string) => unknown): readonly unknown[] {
  const skipped = new Set(['type', 'id', 'kind', 'cardinality', 'path']);
  const spots: (readonly (string | number)[])[] = [];
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value === 'string' && !skipped.has(String(path.at(-1)))) spots.push(path);
    if (typeof value !== 'object' || value === null) return;
    for (const [name, member] of Object.entries(value)) visit(member, [...path, name]);
  };
  visit(bank.item.content.fr, []);
  return spots.map((path) => {
    const copy = structuredClone(bank) as unknown as { item: { content: { fr: Record<string, unknown> } } };
    let at: Record<string, unknown> = copy.item.content.fr;
    for (const step of path.slice(0, -1)) at = at[step] as Record<string, unknown>;
    at[String(path.at(-1))] = change(String(at[String(path.at(-1))]));
    return copy;
  });
}

describe.each(askedItems)('$item.id', (bank) => {
  test.each([
    ['HTML', (text: string) => `${text}<img src=x onerror=alert(1)>`],
    ['a closing tag', (text: string) => `${text}</p>`],
    ['ten million characters', (text: string) => text.padEnd(10_000_000, 'a')],
    ['a number', () => 3],
  ])('%s in any text', (_what, change) => {
    const all = withText(bank, change);
    expect(all.length).toBeGreaterThan(1);
    for (const hostile of all) expect(pathsOf(hostile)[0]).toMatch(/^\/item\/content\/fr\//u);
  });

  test('less than and an arrow are no markup', () => {
    const [first] = withText(bank, (text) => `${text} 2 < 3 <- <3`);
    expect(pathsOf(first)).toEqual([]);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('a member named %s, anywhere', (name) => {
    for (const spot of ['"type":', '"template":', '"title":', '"fr":', '"itemId":', '"provenance":']) {
      const hostile = JSON.stringify(bank).replace(spot, `"${name}":{"polluted":true},${spot}`);
      expect(pathsOf(JSON.parse(hostile) as unknown)[0]).toContain(name);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('a cycle', () => {
    const copy = structuredClone(bank) as unknown as { item: { content: { fr: Record<string, unknown> } } };
    copy.item.content.fr['instruction'] = [copy];
    expect(parseBankItem(copy).ok).toBe(false);
    expect(parseItem(copy.item).ok).toBe(false);
  });
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:image/svg+xml,x.svg',
  'https://example.org/a.svg',
  '//example.org/a.svg',
  '/a.svg',
  '../a.svg',
  'a/../b.svg',
  'a.svg?x=1',
  'a.html',
  '',
])('a picture at %j', (path) => {
  const copy = structuredClone(pointItem) as unknown as { item: { content: { fr: { picture: { path: string } } } } };
  copy.item.content.fr.picture.path = path;
  expect(pathsOf(copy)).toContain('/item/content/fr/picture/path');
});

test.each([
  '<img src=x onerror=alert(1)>',
  'toString',
  'hasOwnProperty',
  'en us',
  'en_GB',
  'e',
  '',
  'EN-a-language-tag-longer-than-a-tag-is',
  'FR',
])('a language called %j', (tag) => {
  const { item, key } = singleChoice;
  const practice = { itemId: item.id, itemVersion: item.version, content: { fr: { hints: ['Lisez.'] } } };
  expect(pathsOf({ item: { ...item, content: { ...item.content, [tag]: item.content.fr } }, key })).toContain(
    pointer(['item', 'content', tag]),
  );
  const content = { fr: { hints: ['Lisez.'] }, [tag]: { hints: ['Lisez.'] } };
  expect(pathsOf({ item, key, practice: { ...practice, content } })).toContain(pointer(['practice', 'content', tag]));
});

test.each(['ar', 'en-GB', 'fr-x-simple', 'zh-Hant-TW'])('%s is a language', (tag) => {
  const { item, key } = singleChoice;
  expect(pathsOf({ item: { ...item, content: { ...item.content, [tag]: item.content.fr } }, key })).toEqual([]);
});

describe.each([
  ['mail', mailItem],
  ['browser', browserItem],
  ['search', searchItem],
])('an address of a %s', (_kind, bank) => {
  const schemesAt = (address: string): readonly string[] => {
    const text = JSON.stringify(bank.item.content).replaceAll(
      /"address":"[^"]*"/gu,
      () => `"address":${JSON.stringify(address)}`,
    );
    const parsed = parseItem({ ...bank.item, content: JSON.parse(text) as unknown });
    return parsed.ok ? [] : parsed.errors.filter(({ expected }) => expected.includes('scheme')).map(({ path }) => path);
  };

  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'vbscript:msgbox',
    'data:text/html,x',
    'file:///etc/passwd',
    'blob:x',
  ])('%j is refused', (address) => {
    expect(schemesAt(address).length).toBeGreaterThan(1);
  });

  test.each([
    'http://mairie.exemple',
    'https://mairie.exemple/a',
    'mairie.exemple:8080/a',
    'lina@mairie.exemple',
    'mailto:lina@mairie.exemple',
  ])('%j is let through', (address) => {
    expect(schemesAt(address)).toEqual([]);
  });
});

test('five million members are refused before any is looked at', () => {
  const members = Array.from({ length: 5_000_000 }, () => 'a');
  let looked = 0;
  const watched = new Proxy(members, {
    get(target, name, receiver) {
      if (name !== 'length') looked += 1;
      return Reflect.get(target, name, receiver) as unknown;
    },
    ownKeys(target) {
      looked += 1;
      return Reflect.ownKeys(target);
    },
  });
  expect(findHostile({ correct: watched })).toEqual({ path: [], expected: 'at most 20000 values in all' });
  expect(looked).toBe(0);
});

test('a key without end, in a circle, of ten million characters, or with what JSON has not', () => {
  const key = (correct: unknown) => ({ ...pointItem.key, scoring: { template: 'match_correct', correct } });
  const circle: unknown[] = [];
  circle.push(circle);
  for (const correct of [
    circle,
    ['a'.repeat(10_000_000)],
    Array.from({ length: 1_000_000 }, () => 'a'),
    [10n],
    [() => 1],
  ]) {
    const parsed = parseKey(key(correct));
    expect(parsed.ok).toBe(false);
    for (const error of parsed.ok ? [] : parsed.errors) expect(error.received.length).toBeLessThanOrEqual(80);
  }
  expect(parseBankItem(circle).ok).toBe(false);
});
