export { bank, type Bank } from './bank.ts';
export { items } from './items.ts';
export { resources } from './resources.ts';
export { rules } from './rules.ts';
export { talk, type Talk, type TalkOption, type TalkQuestion } from './talk.ts';
export { withoutNotes } from './without-notes.ts';
