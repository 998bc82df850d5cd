import type { BankItem } from '../../item/item.ts';
import { findHostile } from '../../schema/find-hostile.ts';
import { findLeaks } from '../../schema/find-leaks.ts';
import { pointer, received } from '../../schema/at-path.ts';
import { parseBankItem } from '../../schema/parse-bank-item.ts';
import { parseItem } from '../../schema/parse-item.ts';
import { parseKey } from '../../schema/parse-key.ts';
import { parsePractice } from '../../schema/parse-practice.ts';
import type { SchemaIssue } from '../../schema/schema-issue.ts';
import { findMissingAlternatives } from './find-missing-alternatives.ts';
import { findMissingLanguages } from './find-missing-languages.ts';
import { findMissingFiles } from './find-missing-files.ts';
import { findRealThings } from './find-real-things.ts';
import { findUnknownOutcomes } from './find-unknown-outcomes.ts';
import { findUnreachable } from './find-unreachable.ts';
import { findUnreadable } from './find-unreadable.ts';
import { findUnreadableHints } from './find-unreadable-hints.ts';
import { findUnsafeTexts } from './find-unsafe-texts.ts';
import { meantName, nearestNames } from './nearest-names.ts';
import { searchWorld, soughtCondition } from './search-world.ts';
import type { PlacedTrouble, SearchEnd } from './trouble.ts';

/** What was found of one entry: its troubles, and the item where it is sound enough to be played. */
export interface CheckedEntry {
  readonly id: string | null;
  readonly playable: BankItem | null;
  readonly troubles: readonly PlacedTrouble[];
}

/** Everything wrong with one entry of a file, by its path within the entry. `isThere` knows the pictures and sounds beside the file. */
export function checkEntry(entry: unknown, isThere: (path: string) => boolean = () => true): CheckedEntry {
  const hostile = findHostile(entry);
  if (hostile !== null) {
    const trouble = { code: 'hostile', expected: hostile.expected } as const;
    return { id: null, playable: null, troubles: [{ path: pointer(hostile.path), trouble }] };
  }
  const id = idOf(entry);
  if (!isRecord(entry) || !('item' in entry)) return { id, playable: null, troubles: [withoutItem(entry)] };
  const before = [...findUnsafeTexts(entry), ...leaksOf(entry['item'])];
  const real = findRealThings(entry);
  if (!('key' in entry)) {
    const item = parseItem(entry['item']);
    const issues = item.ok ? [] : item.errors.map((issue) => ({ ...issue, path: `/item${issue.path}` }));
    const missing: PlacedTrouble = { path: '', trouble: { code: 'missing-key' } };
    return { id, playable: null, troubles: told(before, issues, [missing, ...real]) };
  }
  const halves = { item: parseItem(entry['item']), key: parseKey(entry['key']) };
  const parsed = parseBankItem(entry);
  const playable = halves.item.ok && halves.key.ok ? { item: halves.item.value, key: halves.key.value } : null;
  const issues = parsed.ok ? [] : parsed.errors;
  const practice = 'practice' in entry ? parsePractice(entry['practice']) : null;
  const hints = practice?.ok ? findUnreadableHints(practice.value) : [];
  const files = playable === null ? [] : findMissingFiles(playable.item.content, isThere);
  const after = playable === null ? real : [...readersOf(playable), ...hints, ...files, ...real];
  if (playable === null) return { id, playable, troubles: told(before, issues, after) };
  const dead = issues.filter(({ path }) => isOfPlaying(path));
  const others = issues.filter(({ path }) => !isOfPlaying(path));
  // What nothing can be compared with is no state to look for.
  const searched = others.length === 0 ? findUnreachable(playable) : [];
  return {
    id,
    playable,
    troubles: [...told(before, others, []), ...deadEnds(dead, playable), ...searched, ...after],
  };
}

function readersOf({ item }: BankItem): readonly PlacedTrouble[] {
  return [
    ...findUnknownOutcomes(item),
    ...findMissingLanguages(item),
    ...findMissingAlternatives(item),
    ...findUnreadable(item),
  ];
}

/** What has a name of its own comes first, and is not said a second time as a shape. */
function told(
  before: readonly PlacedTrouble[],
  issues: readonly SchemaIssue[],
  after: readonly PlacedTrouble[],
): readonly PlacedTrouble[] {
  const named = new Set(before.map(({ path }) => path));
  return [...before, ...issues.filter(({ path }) => !named.has(path)).map(shapeTrouble), ...after];
}

function shapeTrouble({ path, expected, received: found }: SchemaIssue): PlacedTrouble {
  if (path.endsWith('/picture/alternative')) {
    return { path, trouble: { code: 'missing-alternative', what: 'picture' } };
  }
  if (path.endsWith('/audio/transcript')) {
    return { path, trouble: { code: 'missing-alternative', what: 'sound' } };
  }
  const language = /^\/item\/(?:content|meta\/can)\/(fr|en)$/u.exec(path)?.[1];
  if (language !== undefined && found === 'nothing') {
    return { path, trouble: { code: 'missing-language', locale: language, what: 'absent' } };
  }
  const meant = meantName(expected, found);
  return { path, trouble: { code: 'schema', expected: nearestNames(expected, found), received: found, meant } };
}

const CREDIT = /^\/item\/meta\/parameters\/credits\/(\d+)$/u;

/** Found by playing the item rather than by reading it. */
function isOfPlaying(path: string): boolean {
  return CREDIT.test(path) || path === '/key/scoring';
}

function deadEnds(issues: readonly SchemaIssue[], bank: BankItem): readonly PlacedTrouble[] {
  // Said once for all the languages that it was found in.
  return [...new Set(issues.map(({ path }) => path))].flatMap((path) => {
    const found = issues.filter((issue) => issue.path === path);
    const locales = found.flatMap(({ expected }) => /\(([\w-]+)\)$/u.exec(expected)?.[1] ?? []);
    // What was said of these places by reading alone names no language.
    return locales.length === 0 ? found.map(shapeTrouble) : [deadEnd(path, locales, bank)];
  });
}

function deadEnd(path: string, locales: readonly string[], { item, key }: BankItem): PlacedTrouble {
  const locale = locales.join(', ');
  const at = CREDIT.exec(path)?.[1];
  if (at === undefined) return { path, trouble: { code: 'free-credit', locale } };
  const credit = item.meta.parameters.credits[Number(at)] ?? 0;
  const body = item.content[locales[0] ?? 'fr'] ?? item.content.fr;
  const { scoring } = key;
  const search: SearchEnd | null =
    body.type === 'simulation' && scoring.template === 'goal'
      ? searchWorld(body.world, key, [soughtCondition({ all: [scoring.goal, { not: scoring.goal }] })]).search
      : null;
  if (credit < 1) return { path, trouble: { code: 'dead-credit', locale, credit, search } };
  return { path: '/key/scoring', trouble: { code: 'dead-goal', locale, search } };
}

function leaksOf(item: unknown): readonly PlacedTrouble[] {
  const troubles: PlacedTrouble[] = [];
  // It looks at names and texts alone, whatever the shape.
  findLeaks(item as BankItem['item'], (path, expected) => {
    const trouble = { code: 'leak', expected, received: received(item, path) } as const;
    troubles.push({ path: `/item${pointer(path)}`, trouble });
  });
  return troubles;
}

function withoutItem(entry: unknown): PlacedTrouble {
  // An item by itself, as it is delivered: its key was left elsewhere.
  if (isRecord(entry) && typeof entry['schema'] === 'string' && entry['schema'].startsWith('jalon.item/')) {
    return { path: '', trouble: { code: 'missing-key' } };
  }
  return {
    path: '',
    trouble: { code: 'schema', expected: 'an object with item and key', received: received(entry, []), meant: null },
  };
}

function idOf(entry: unknown): string | null {
  const item = isRecord(entry) && isRecord(entry['item']) ? entry['item'] : entry;
  return isRecord(item) && typeof item['id'] === 'string' ? item['id'] : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
