export { placeSentences, placeWords } from './place-sentences.ts';
export type { PlaceSentences } from './place-sentences.ts';
export type { CodeWords, PlaceReader, PlaceWords } from './place-words.ts';
