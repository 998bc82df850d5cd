import type { Locale } from '../../shell/locale.ts';

/** Asking whether something may be kept. */
export interface AgreementWords {
  readonly read: string;
  readonly channel: string;
  readonly channels: { readonly 'read-aloud': string; readonly screen: string; readonly paper: string };
  readonly given: string;
  readonly deferred: string;
  readonly refused: string;
}

/** In both languages. */
export const agreementWords: Readonly<Record<Locale, AgreementWords>> = {
  fr: {
    read: 'À lire à la personne',
    channel: 'Comment c’est dit',
    channels: { 'read-aloud': 'Lu à voix haute', screen: 'Lu à l’écran par la personne', paper: 'Signé sur papier' },
    given: 'La personne est d’accord',
    deferred: 'On verra plus tard',
    refused: 'La personne ne veut pas',
  },
  en: {
    read: 'To read to the person',
    channel: 'How it is said',
    channels: { 'read-aloud': 'Read aloud', screen: 'Read on screen by the person', paper: 'Signed on paper' },
    given: 'The person agrees',
    deferred: 'We will see later',
    refused: 'The person does not want to',
  },
};
