export type {
  ExpectedCode,
  ExpectedDate,
  ExpectedEmail,
  ExpectedNumber,
  ExpectedPhone,
  ExpectedText,
  ExpectedUrl,
  ExpectedWords,
} from './expected-text.ts';
export type { FoldingStep, RefusalStep, SlipStep, TextMatch, TextStep } from './text-match.ts';
export { matchText } from './match-text.ts';
export { matchSlots, type SlotMatch } from './match-slots.ts';
export { foldText } from './fold-text.ts';
export { tidyText } from './tidy-text.ts';
