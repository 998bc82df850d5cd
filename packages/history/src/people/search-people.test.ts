import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coded, named, quickestOf, townOf } from './people.test-support.ts';
import { searchPeople } from './search-people.ts';

const PEOPLE = [
  named('Marie Dupont', {}, 'p-1'),
  named('Jean-Pierre Marchand', {}, 'p-2'),
  named('Éloïse Petit', {}, 'p-3'),
  named('Anne Marie Le Gall', {}, 'p-4'),
  coded('p-5'),
].map((person) => ({ person }));
const [, , , , anonymous] = PEOPLE;

function found(typed: string): readonly string[] {
  return searchPeople(PEOPLE, typed).map(({ person }) => person.subject);
}

it.each([
  ['mar', ['p-1', 'p-2', 'p-4']],
  ['MARIE', ['p-1', 'p-4']],
  ['marie d', ['p-1']],
  ['dup mar', ['p-1']],
  ['eloi', ['p-3']],
  ['É', ['p-3']],
  ['jean-p', ['p-2']],
  ['jeanp', ['p-2']],
  ['legall', []],
  ['le gall', ['p-4']],
  ['marie marie', []],
  ['x y z', []],
  ['!', []],
])('%s', (typed, subjects) => {
  expect(found(typed)).toEqual(subjects);
});

it('nothing typed is everybody, in the order of the list', () => {
  expect(found('')).toEqual(['p-1', 'p-2', 'p-3', 'p-4', 'p-5']);
  expect(found('  ')).toEqual(found(''));
});

it('somebody known by a code is found by it, whole or begun, and comes before all others', () => {
  const code = anonymous!.person.code;
  for (let length = 1; length <= code.length; length += 1)
    expect(found(code.slice(0, length).toLowerCase())).toContain('p-5');
  const namesake = { person: named(code, {}, 'p-6') };
  const both = searchPeople([namesake, ...PEOPLE], code);
  expect(both.map(({ person }) => person.subject)).toEqual(['p-5', 'p-6']);
});

it('a name is found by any beginnings of its words, in any order', () => {
  const person = fc.constantFrom(...townOf(200));
  fc.assert(
    fc.property(person, fc.infiniteStream(fc.nat({ max: 9 })), fc.boolean(), ({ name }, sizes, turned) => {
      const words = name.split(/[ -]/).map((word) => word.slice(0, 1 + sizes.next().value));
      const typed = (turned ? words.toReversed() : words).join(' ');
      expect(searchPeople([{ person: named(name) }], typed)).toHaveLength(1);
    }),
  );
});

it('more letters never find somebody more', () => {
  const town = townOf(60).map((each) => ({ person: each }));
  fc.assert(
    fc.property(
      fc.constantFrom('ma', 'jean p', 'de la f', 'dup m', 'é', 'n d'),
      fc.stringMatching(/^[a-z]$/),
      (typed, more) => {
        const before = searchPeople(town, typed);
        for (const line of searchPeople(town, typed + more)) expect(before).toContain(line);
      },
    ),
  );
});

it('reads any text, and no more of it than a name has', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => void searchPeople(PEOPLE, typed)));
  expect(searchPeople(PEOPLE, 'marie '.repeat(100_000))).toEqual([]);
});

it('takes 5 ms at most among 500 people', () => {
  const town = townOf(500).map((person) => ({ person }));
  for (const typed of ['m', 'mar', 'dupont m', 'zzz'])
    expect(quickestOf(() => searchPeople(town, typed))).toBeLessThan(5);
});
