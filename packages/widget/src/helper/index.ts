export { HelperProvider, type HelperProviderProps } from './helper-provider.tsx';
export { ProfilePicture } from './profile-picture.tsx';
export { ProfileTable } from './profile-table.tsx';
export type { ShownEstimate, ShownProfile } from './shown-profile.ts';
export { claimWords, sureWord } from './estimate-words.ts';
export { statusWords, type ShownObservation } from './status-words.ts';
export { helperWords } from './helper-words-of.ts';
export type { HelperWords, SureWord } from './helper-words.ts';
