export { codeOf } from './code-of.ts';
export { newSubjectId } from './new-subject-id.ts';
export { searchPeople } from './search-people.ts';
export { likelyDuplicates } from './likely-duplicates.ts';
export type { DuplicateReason, LikelyDuplicate } from './likely-duplicates.ts';
