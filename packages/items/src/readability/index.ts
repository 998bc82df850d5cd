export { checkReadability, readabilityOf } from './check-readability.ts';
export { checkScreen, checkSentences } from './check-sentences.ts';
export { checkWords } from './check-words.ts';
export { flesch } from './flesch.ts';
export { kandelMoles } from './kandel-moles.ts';
export { itemScreens, itemTexts, type LearnerText } from './learner-texts.ts';
export { wordsOf } from './words-of.ts';
export { worldTexts } from './world-texts.ts';
export type { WritingFinding } from './writing-finding.ts';
