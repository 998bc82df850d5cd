import type { Locale } from '../localised.ts';
import type { ExportedWordLists, ExportedWords } from './exported-frame.ts';
import type { SkosNode } from './skos-node.ts';
import { SkosRefusal } from './skos-refusal.ts';
import { EVERY_LOCALE } from './words-in.ts';

/** A node whose words are read one by one, each refused by its place. Only own properties count. */
export interface SkosNodeReader {
  readonly place: string;
  /** As it was read. */
  readonly node: SkosNode;
  /** Whether it says anything by this word. */
  readonly has: (word: string) => boolean;
  readonly text: (word: string) => string;
  /** One of a closed list, less a prefix where there is one. */
  readonly oneOf: <Value extends string>(word: string, values: readonly Value[], prefix?: string) => Value;
  /** A code that a guard knows. */
  readonly code: <Id extends string>(word: string, isId: (value: unknown) => value is Id, expected: string) => Id;
  readonly words: (word: string) => ExportedWords;
  readonly wordLists: (word: string) => ExportedWordLists;
  /** What it points at; nothing where it has no such word. */
  readonly links: (word: string) => readonly string[];
  readonly nodes: (word: string) => readonly SkosNodeReader[];
}

/** Reads a value that ought to be a node. Throws a `SkosRefusal`. */
export function skosNodeReader(value: unknown, at: string): SkosNodeReader {
  const node = record(value, at);
  const place = typeof node['@id'] === 'string' ? node['@id'] : at;
  const text = (word: string): string => textOf(node[word], `${place}/${word}`);
  return {
    place,
    node,
    has: (word) => Object.hasOwn(node, word),
    text,
    oneOf(word, values, prefix = '') {
      const found = values.find((one) => `${prefix}${one}` === text(word));
      if (found !== undefined) return found;
      throw new SkosRefusal(
        'unknown-code',
        `${place}/${word}`,
        values.map((one) => prefix + one).join(', '),
        node[word],
      );
    },
    code(word, isId, expected) {
      const found = text(word);
      if (isId(found)) return found;
      throw new SkosRefusal('unknown-code', `${place}/${word}`, expected, found);
    },
    words: (word) => byLocale(node[word], `${place}/${word}`, textOf),
    wordLists: (word) => byLocale(node[word], `${place}/${word}`, textsOf),
    links: (word) => (Object.hasOwn(node, word) ? textsOf(node[word], `${place}/${word}`) : []),
    nodes(word) {
      if (!Object.hasOwn(node, word)) return [];
      return list(node[word], `${place}/${word}`).map((one, index) => skosNodeReader(one, `${place}/${word}/${index}`));
    },
  };
}

function byLocale<Words>(
  value: unknown,
  place: string,
  read: (words: unknown, place: string) => Words,
): Readonly<Partial<Record<Locale, Words>>> {
  const words: Partial<Record<Locale, Words>> = {};
  if (value === undefined) return words;
  const all = record(value, place);
  for (const locale of EVERY_LOCALE)
    if (Object.hasOwn(all, locale)) words[locale] = read(all[locale], `${place}/${locale}`);
  return words;
}

function record(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SkosRefusal(value === undefined ? 'missing' : 'wrong-shape', place, 'an object', value);
  return Object.fromEntries(Object.entries(value));
}

function list(value: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(value))
    throw new SkosRefusal(value === undefined ? 'missing' : 'wrong-shape', place, 'an array', value);
  return value;
}

function textOf(value: unknown, place: string): string {
  if (typeof value !== 'string')
    throw new SkosRefusal(value === undefined ? 'missing' : 'wrong-shape', place, 'text', value);
  return value;
}

function textsOf(value: unknown, place: string): readonly string[] {
  return list(value, place).map((one, index) => textOf(one, `${place}/${index}`));
}
