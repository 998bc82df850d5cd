export { entriesOf, type EntriesOptions } from './entries-of.ts';
export type { TalkAnswers } from './first-talk-of.ts';
export { keptPerson, type KeptDid, type KeptOptions, type KeptPerson } from './kept-person.ts';
export type { RecordPurpose } from './record-purpose.ts';
export { talkEntry, type TalkEntry, type TalkEntryOptions } from './talk-entry.ts';
