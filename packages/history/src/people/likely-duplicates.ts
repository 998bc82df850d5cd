import type { IdentifiedPerson, Person } from '../events/person/person.ts';
import { isOneSlip, SHORTEST_SLIP } from './is-one-slip.ts';
import { nameWords } from './name-words.ts';

/** Why two may be one: `similar-name` is one slip away, in one word. */
export type DuplicateReason = 'same-name' | 'similar-name' | 'same-birth-year' | 'same-commune';

/** Two of a list who may be one and the same. */
export interface LikelyDuplicate {
  readonly one: IdentifiedPerson;
  readonly other: IdentifiedPerson;
  /** The name first. */
  readonly reasons: readonly DuplicateReason[];
}

/** Pairs given back, at most. */
const MOST = 1000;

/** Pairs kept to choose among, and pairs looked at, at most: far more than a list of a few thousand people takes. */
const KEPT = 20_000;
const LOOKED_AT = 2_000_000;

/**
 * Those of a list who may be there twice, the likeliest first, a thousand pairs at most: the same name whatever its accents, capitals, hyphens
 * and order of words, or one slip away from it. Somebody without a name is nobody's duplicate; nor are two who say another year of birth or
 * gender. A first name alone says little: it counts with the same year or commune, or where no third person has it.
 */
export function likelyDuplicates(people: readonly Person[]): readonly LikelyDuplicate[] {
  const named = people.flatMap((person, at) => (person.kind === 'identified' ? [namedOf(person, at)] : []));
  const pairs = pairsOf(named);
  const bare = new Map<Named, number>();
  for (const { a, b, isBare } of pairs) if (isBare) for (const one of [a, b]) bare.set(one, (bare.get(one) ?? 0) + 1);
  return pairs
    .filter(({ a, b, isBare }) => !isBare || (bare.get(a) === 1 && bare.get(b) === 1))
    .toSorted((one, other) => other.weight - one.weight || one.a.at - other.a.at || one.b.at - other.b.at)
    .slice(0, MOST)
    .map(({ a, b, reasons }) => ({ one: a.person, other: b.person, reasons }));
}

interface Named {
  readonly person: IdentifiedPerson;
  /** In the list. */
  readonly at: number;
  /** Sorted. */
  readonly words: readonly string[];
  /** In the order written, without spaces: Jeanpierre is Jean Pierre. */
  readonly letters: string;
}

function namedOf(person: IdentifiedPerson, at: number): Named {
  const words = nameWords(person.name);
  return { person, at, words: words.toSorted(), letters: words.join('') };
}

/** Each pair once. Only those who have a key in common are looked at. */
function pairsOf(named: readonly Named[]): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  let looked = 0;
  for (const [reason, keysOf] of WAYS) {
    const byKey = new Map<string, Keyed[]>();
    for (const one of named)
      for (const [key, word] of keysOf(one)) {
        const others = byKey.get(key) ?? [];
        if (others.length === 0) byKey.set(key, others);
        for (const other of others) {
          if (looked === LOOKED_AT || pairs.size === KEPT) return [...pairs.values()];
          looked += 1;
          if (reason === 'similar-name' && !isOneSlip(other.word, word)) continue;
          const id = `${other.one.at} ${one.at}`;
          const pair = other.one === one || pairs.has(id) ? null : pairOf(other.one, one, reason);
          if (pair !== null) pairs.set(id, pair);
        }
        others.push({ one, word });
      }
  }
  return [...pairs.values()];
}

interface Keyed {
  readonly one: Named;
  readonly word: string;
}

/** By what two of one name meet, then two of names that are one slip apart. */
const WAYS: readonly (readonly [
  'same-name' | 'similar-name',
  (one: Named) => readonly (readonly [key: string, word: string])[],
])[] = [
  ['same-name', sameKeys],
  ['similar-name', similarKeys],
];

function sameKeys({ words, letters }: Named): readonly (readonly [string, string])[] {
  return letters === '' ? [] : [...new Set([words.join(' '), letters])].map((key) => [key, '']);
}

/** All the other words, with the first letter of one and with its last: one slip leaves one of the two as it was. */
function similarKeys({ words }: Named): readonly (readonly [string, string])[] {
  return words.flatMap((word, at) => {
    if (word.length < SHORTEST_SLIP) return [];
    const rest = words.toSpliced(at, 1).join(' ');
    return [
      [`${word[0]}-${rest}`, word],
      [`-${word.at(-1)}${rest}`, word],
    ] as const;
  });
}

interface Pair {
  readonly a: Named;
  readonly b: Named;
  readonly reasons: readonly DuplicateReason[];
  readonly weight: number;
  /** A first name, and nothing else. */
  readonly isBare: boolean;
}

function pairOf(a: Named, b: Named, name: 'same-name' | 'similar-name'): Pair | null {
  const [one, other] = [a.person.identity, b.person.identity];
  if (a.person.subject === b.person.subject || isOther(one.birthYear, other.birthYear)) return null;
  if (isOther(saidGender(one.gender), saidGender(other.gender))) return null;
  const reasons: DuplicateReason[] = [name];
  if (one.birthYear !== undefined && one.birthYear === other.birthYear) reasons.push('same-birth-year');
  if (one.commune !== undefined && one.commune === other.commune) reasons.push('same-commune');
  const weight = reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0);
  const isBare = reasons.length === 1 && Math.min(a.words.length, b.words.length) === 1;
  return { a, b, reasons, weight, isBare };
}

const WEIGHTS: Readonly<Record<DuplicateReason, number>> = {
  'same-name': 2,
  'similar-name': 0,
  'same-birth-year': 2,
  'same-commune': 1,
};

function saidGender(gender: IdentifiedPerson['identity']['gender']): string | undefined {
  return gender === 'non_communique' ? undefined : gender;
}

/** Whether both are known, and differ. */
function isOther(a: unknown, b: unknown): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
