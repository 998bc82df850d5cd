import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../events/person/person.ts';
import { likelyDuplicates } from './likely-duplicates.ts';
import { coded, named, quickestOf, townOf } from './people.test-support.ts';

/** The reasons for which two alone in a list may be one; none: they are two. */
function reasons(a: Person, b: Person): readonly string[] {
  return likelyDuplicates([a, b])[0]?.reasons ?? [];
}

const names = fc
  .array(
    fc.constantFrom('Jean', 'pierre', 'Éloïse', 'DUPONT', 'Dupond', 'N’Diaye', 'Le', 'Gall', 'Mohamed', 'Œuvrard'),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((words) => words.join(' '));

describe('two names of one person', () => {
  it.each([
    ['Jean-Pierre', 'jean pierre'],
    ['Jean-Pierre Petit', 'Jeanpierre PETIT'],
    ['Éloïse', 'Eloise'],
    ['DUPONT Marie', 'Marie Dupont'],
    ['Anne-Sophie N’Diaye', 'ndiaye anne sophie'],
    ['Œuvrard Inès', 'ines oeuvrard'],
    ['Élodie', 'E\u0301lodie'],
  ])('%s is %s', (a, b) => {
    expect(reasons(named(a), named(b))).toEqual(['same-name']);
  });

  it.each([
    ['Mohamed', 'Mohammed'],
    ['Marie Dupont', 'DUPOND marie'],
    ['Fatima Benali', 'Fatima Bneali'],
    ['Sébastien Roux', 'Sebastin Roux'],
  ])('%s may be %s', (a, b) => {
    expect(reasons(named(a), named(b))).toEqual(['similar-name']);
  });

  it.each([
    ['Marie Dupont', 'Marie'],
    ['Léa', 'Léo'],
    ['Louis Martin', 'Louise Martin'],
    ['Michel Roux', 'Michèle Roux'],
    ['Jean Petit', 'Jeanne Petit'],
    ['Marie Dupont', 'Maria Dupond'],
    ['Anne Anne Roux', 'Anne Roux Roux'],
    ['★★★', '☆☆☆'],
  ])('%s is not %s', (a, b) => {
    expect(reasons(named(a), named(b))).toEqual([]);
  });
});

describe('what else is known', () => {
  const dupont = (rest: Parameters<typeof named>[1], subject: string): Person => named('Marie Dupont', rest, subject);

  it('another year of birth or gender makes two people of one name', () => {
    expect(reasons(dupont({ birthYear: 1950 }, 'a'), dupont({ birthYear: 1951 }, 'b'))).toEqual([]);
    expect(reasons(dupont({ birthYear: 1950 }, 'a'), dupont({}, 'b'))).toEqual(['same-name']);
    expect(reasons(dupont({ gender: 'feminin' }, 'a'), dupont({ gender: 'masculin' }, 'b'))).toEqual([]);
    expect(reasons(dupont({ gender: 'feminin' }, 'a'), dupont({ gender: 'non_communique' }, 'b'))).toEqual([
      'same-name',
    ]);
  });

  it('the same year and commune come first, and somebody may have moved', () => {
    const both = { birthYear: 1950, commune: '75056' };
    expect(reasons(dupont(both, 'a'), dupont(both, 'b'))).toEqual(['same-name', 'same-birth-year', 'same-commune']);
    expect(reasons(dupont(both, 'a'), dupont({ commune: '13055' }, 'b'))).toEqual(['same-name']);
    const list = [named('Zoé Petit', {}, 'z1'), named('Zoe Petit', {}, 'z2'), dupont(both, 'a'), dupont(both, 'b')];
    expect(likelyDuplicates(list).map(({ one, other }) => [one.subject, other.subject])).toEqual([
      ['a', 'b'],
      ['z1', 'z2'],
    ]);
  });

  it('a first name that three people have says nothing, unless the year does', () => {
    const maries = ['a', 'b', 'c'].map((subject) => named('Marie', {}, subject));
    expect(likelyDuplicates(maries)).toEqual([]);
    const known = ['d', 'e'].map((subject) => named('Marie', { birthYear: 1950 }, subject));
    expect(likelyDuplicates([...maries, ...known]).map(({ one, other }) => [one.subject, other.subject])).toEqual([
      ['d', 'e'],
    ]);
  });
});

describe('whatever the list', () => {
  it('nobody known by a code is in a pair, nor anybody with themselves', () => {
    const people = fc.array(
      fc
        .tuple(fc.boolean(), names, fc.integer({ min: 0, max: 5 }))
        .map(([isNamed, name, n]) => (isNamed ? named(name, {}, `p-${n}`) : coded(`p-${n}`))),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(people, (list) => {
        for (const { one, other } of likelyDuplicates(list)) {
          expect([one.kind, other.kind]).toEqual(['identified', 'identified']);
          expect(one.subject).not.toBe(other.subject);
        }
      }),
    );
  });

  it('accents, capitals, hyphens and the order of words change nothing', () => {
    fc.assert(
      fc.property(names, fc.infiniteStream(fc.boolean()), (name, coins) => {
        const words = name.split(' ').toReversed();
        const other = words.map((word) => (coins.next().value ? word.toUpperCase().normalize('NFD') : word)).join('-');
        expect(reasons(named(name, {}, 'a'), named(other, {}, 'b'))).toEqual(['same-name']);
      }),
    );
  });

  it('one letter more, less, changed or swapped in a word is seen', () => {
    const slips = fc.tuple(
      fc.stringMatching(/^[a-df-z]{5,10}$/),
      fc.nat(),
      fc.constantFrom('more', 'less', 'other', 'swap'),
    );
    fc.assert(
      fc.property(slips, names, ([word, place, how], rest) => {
        const at = place % (word.length - 1);
        const [before, letter, next, after] = [word.slice(0, at), word[at]!, word[at + 1]!, word.slice(at + 2)];
        const slip = { more: `x${letter}${next}`, less: next, other: `y${next}`, swap: `${next}${letter}` }[how];
        fc.pre(before + slip + after !== word);
        expect(reasons(named(`${word} ${rest}`, {}, 'a'), named(`${rest} ${before}${slip}${after}`, {}, 'b'))).toEqual([
          'similar-name',
        ]);
      }),
    );
  });

  it('two slips are too many', () => {
    expect(reasons(named('Marie Durand'), named('Marie Drand-t'))).toEqual([]);
    expect(reasons(named('Marie Lefebvre'), named('Marie Lfebvr'))).toEqual([]);
  });

  it('ends, with a thousand pairs at most, where everybody has one name', () => {
    const crowd = Array.from({ length: 3000 }, (_, n) => named('Marie Dupont', {}, `p-${n}`));
    expect(likelyDuplicates(crowd)).toHaveLength(1000);
  });

  it('takes 20 ms at most among 500 people', () => {
    const town = [...townOf(498), named('DUPONT Marie', {}, 'again'), named('Mohammed Dupont', {}, 'too')];
    expect(likelyDuplicates(town).map(({ one, other }) => [one.name, other.name])).toEqual(
      expect.arrayContaining([
        ['Marie Dupont', 'DUPONT Marie'],
        ['Mohamed Dupont', 'Mohammed Dupont'],
      ]),
    );
    expect(quickestOf(() => likelyDuplicates(town))).toBeLessThan(20);
  });
});
