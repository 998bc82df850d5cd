/** Where the recorded voices are, beside the page: one folder a language. */
export const VOICE_ADDRESS = './voice-{locale}/';
