import { fold } from './fold.ts';
import { isNear } from './is-near.ts';
import { LONGEST } from './query-words.ts';
import type { SearchField, SearchHit, SearchKind } from './search-hit.ts';
import type { IndexedText, IndexedThing, SearchIndex } from './search-index.ts';
import { wordsOf, type Word } from './words-of.ts';

/** How much a word found there counts. Ours, set by hand on the table of queries of the tests. */
const WEIGHTS: Readonly<Record<SearchField, number>> = {
  code: 3,
  label: 1,
  keyword: 1,
  title: 0.7,
  alias: 0.6,
  about: 0.5,
  statement: 0.25,
  why: 0.25,
};
/** Of two that answer alike, what one does comes before what stands in the way. */
const KINDS: Readonly<Record<SearchKind, number>> = { dimension: 1, goal: 1, barrier: 0.95, area: 0.95 };
/** Of the weight of a word: found but for its ending, begun, misspelt. */
const [STEM, BEGUN, SLIPPED] = [0.95, 0.7, 0.55];
/** For a text that says all that was typed, and for one that says nothing else either. */
const [ALL_OF_IT, JUST_IT] = [1.25, 1.7];
/** For a text that stands as it is in what was typed, small words too: `pas` and `mal` turn a skill into a difficulty. */
const AS_SAID = 1.5;
/** What a second and a third text that were found add. */
const ALSO = 0.1;
/** A hit this much weaker than the first is left out. */
const FAINT = 0.04;
/** Texts shown for one hit. */
const MOST_MATCHES = 3;

/** The things that answer the words of a query, likeliest first; equals in the order of the index. */
export function rank(index: SearchIndex, words: readonly Word[], typed: string): readonly SearchHit[] {
  const asked: Asked = {
    code: fold(typed).trim(),
    phrase: spaced(
      wordsOf(typed.slice(0, LONGEST), index.locale)
        .map(({ folded }) => folded)
        .join(' '),
    ),
  };
  const queried = words.map((word, at) => ({
    ...word,
    likeness: likenessTo(word, at === words.length - 1, isKnown(word, index)),
  }));
  const hits = index.things
    .flatMap((thing) => {
      const found = textsFound(thing, queried, asked, index);
      const [best] = found;
      if (best === undefined) return [];
      const bests = words.map((_, at) => Math.max(...found.map(({ worths }) => worths[at] ?? 0)));
      const others = found.slice(1, MOST_MATCHES).reduce((sum, { worth }) => sum + worth, 0);
      const total = sumOf(bests) + best.worth + ALSO * others;
      const share = sumOf(words.map((_, at) => Math.max(...found.map((each) => coverOf(each, at))))) / words.length;
      const score = KINDS[thing.kind] * total * (best.field === 'code' ? 1 : share * share);
      const matched = found.slice(0, MOST_MATCHES).map(({ field, text }) => ({ field, text }));
      return [{ kind: thing.kind, id: thing.id, score, matched } as SearchHit];
    })
    .toSorted((one, other) => other.score - one.score);
  return hits.filter(({ score }) => score >= FAINT * (hits[0]?.score ?? 0));
}

/** A word of the query, and how much one of the index is it. */
interface QueriedWord extends Word {
  readonly likeness: (held: Word) => number;
}

/** The whole of what was typed: as a code would be, and as words, those that say nothing too. */
interface Asked {
  readonly code: string;
  readonly phrase: string;
}

/** A run of words with a space at both ends, so that a search in it finds whole words only. */
function spaced(phrase: string): string {
  return ` ${phrase} `;
}

/** How well a word of the query is answered by a text: a sentence that holds it says less than a keyword. */
function coverOf({ field, worths }: FoundText, at: number): number {
  return (worths[at] ?? 0) > 0 ? WEIGHTS[field] : 0;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}

interface FoundText extends Pick<IndexedText, 'field' | 'text'> {
  readonly worth: number;
  /** What each word of the query is worth there. */
  readonly worths: readonly number[];
}

function textsFound(
  thing: IndexedThing,
  words: readonly QueriedWord[],
  asked: Asked,
  index: SearchIndex,
): readonly FoundText[] {
  return thing.texts
    .map(({ field, text, words: held, joined, phrase }): FoundText => {
      if (field === 'code') {
        const isIt = asked.code === text.toLowerCase() || asked.code === thing.id.toLowerCase();
        return { field, text, worth: isIt ? WEIGHTS.code * index.things.length : 0, worths: [] };
      }
      if (held.length > 1 && words.length === 1 && words[0]?.folded === joined)
        return { field, text, worth: JUST_IT * WEIGHTS[field] * rarity(0, index), worths: [rarity(0, index)] };
      const worths = words.map(({ likeness: like }) =>
        Math.max(...held.map((other) => WEIGHTS[field] * like(other) * rarityOf(other, index))),
      );
      const isAll = worths.every((worth) => worth > 0);
      const isSaid = phrase !== null && asked.phrase.includes(spaced(phrase));
      // `lire` alone is not the whole of `sais pas lire`.
      const isJust = held.length === words.length && (isSaid || phrase === null || held.length > 1);
      const bonus = isAll ? (isJust ? JUST_IT : ALL_OF_IT) : 1;
      return { field, text, worth: sumOf(worths) * bonus * (isSaid ? AS_SAID : 1), worths };
    })
    .filter(({ worth }) => worth > 0)
    .toSorted((one, other) => other.worth - one.worth);
}

/** {@link likeness} to one word of the query, reckoned once for each word of the index. */
function likenessTo(typed: Word, isLast: boolean, known: boolean): (held: Word) => number {
  const reckoned = new Map<string, number>();
  return (held) => {
    const before = reckoned.get(held.folded);
    if (before !== undefined) return before;
    const like = likeness(typed, held, isLast, known);
    reckoned.set(held.folded, like);
    return like;
  };
}

/** True for a word that the index holds: nobody meant another. `password` is not a slip for `passport`. */
function isKnown({ folded, stem }: Word, { vocabulary, spread }: SearchIndex): boolean {
  return vocabulary.has(folded) || spread.has(stem);
}

/** How much one word is the other, from 0 to 1. A word is taken as begun from three letters on, the last one from two. */
function likeness(typed: Word, held: Word, isLast: boolean, known: boolean): number {
  if (typed.folded === held.folded) return 1;
  if (typed.stem === held.stem) return STEM;
  if (typed.folded.length >= (isLast ? 2 : 3) && held.folded.startsWith(typed.folded)) return BEGUN;
  return !known && isNear(typed.folded, held.folded) ? SLIPPED : 0;
}

/** A word that stands everywhere tells little: inverse document frequency (Spärck Jones, 1972), never below 1. */
function rarityOf(word: Word, index: SearchIndex): number {
  return rarity(index.spread.get(word.stem) ?? 0, index);
}

function rarity(things: number, index: SearchIndex): number {
  return 1 + Math.log((index.things.length + 1) / (things + 1));
}
