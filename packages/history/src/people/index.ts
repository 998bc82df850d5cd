export { codeOf } from './code-of.ts';
export { newSubjectId } from './new-subject-id.ts';
