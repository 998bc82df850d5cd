import type { Person } from '../events/person/person.ts';
import { nameWords } from './name-words.ts';

/**
 * Who is meant by what has been typed so far: everybody of whom each typed word begins a word of their name, or their code. Accents, capitals,
 * hyphens and the order of the words do not matter. Whose code it is comes first, then whose name begins so, then the others, each in the
 * order of the list. Nothing typed: everybody.
 */
export function searchPeople<L extends { readonly person: Person }>(people: readonly L[], typed: string): readonly L[] {
  if (typed.trim() === '') return people;
  const words = nameWords(typed);
  const found = people.flatMap((line) => {
    const rank = rankOf(line.person, words);
    return rank === null ? [] : [{ line, rank }];
  });
  return found.toSorted((a, b) => a.rank - b.rank).map(({ line }) => line);
}

/** 0 is best; null: somebody else. */
function rankOf(person: Person, typed: readonly string[]): number | null {
  const letters = typed.join('');
  if (letters === '') return null;
  const { code, name } = wordsOf(person);
  if (code === letters) return 0;
  if (` ${name.join(' ')}`.startsWith(` ${typed.join(' ')}`) || name.join('').startsWith(letters)) return 1;
  return isBegun([...name, code], typed) ? 2 : null;
}

/** Whether each typed word begins another word. The longest choose first: what they may take, a shorter one might take as well. */
function isBegun(words: readonly string[], typed: readonly string[]): boolean {
  const left = [...words];
  return typed
    .toSorted((a, b) => b.length - a.length)
    .every((start) => {
      const at = left.findIndex((word) => word.startsWith(start));
      return at >= 0 && left.splice(at, 1).length === 1;
    });
}

interface PersonWords {
  readonly code: string;
  readonly name: readonly string[];
}

/** Folded once for each person: a list is searched at each key pressed. */
function wordsOf(person: Person): PersonWords {
  let words = WORDS.get(person);
  if (words === undefined) {
    words = {
      code: nameWords(person.code).join(''),
      name: person.kind === 'identified' ? nameWords(person.name) : [],
    };
    WORDS.set(person, words);
  }
  return words;
}

const WORDS: WeakMap<Person, PersonWords> = /* @__PURE__ */ new WeakMap();
