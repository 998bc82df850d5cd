export { HelperProvider, type HelperProviderProps } from './helper-provider.tsx';
export { ProfilePicture } from './profile-picture.tsx';
export { ProfileTable } from './profile-table.tsx';
export type { ShownEstimate, ShownProfile } from './shown-profile.ts';
export { claimWords, sureWord } from './estimate-words.ts';
export { profileWords } from './profile-words-of.ts';
export type { ProfileWords, SureWord } from './profile-words.ts';
