import { plainSpeech, sayWords } from './plain-speech.ts';
import { sayAddresses } from './say-addresses.ts';

/** Left to itself the voice reads these as if they were ordinary French words, or letter by letter where people do not. */
const WORDS = {
  '[Ee]-mail': 'imèle',
  '[Ee]-mails': 'imèles',
  '[Mm]ail': 'mèle',
  '[Mm]ails': 'mèles',
  'Wi-Fi': 'ouifi',
  '[Bb]luetooth': 'bloutousse',
  '[Ss]martphone': 'smartefone',
  '[Ss]martphones': 'smartefones',
  '[Ww]eb': 'ouèbe',
  '[Cc]ookies': 'coukises',
  '[Ss]pam': 'spame',
  '[Bb]ox': 'boxe',
  PDF: 'pé dé effe',
  SMS: 'esse aime esse',
  USB: 'u esse bé',
  QR: 'cu erre',
  'CC BY': 'cé cé, bé i grec',
  CV: 'cé vé',
  TV: 'télé',
  SD: 'esse dé',
  RIB: 'ribe',
  IBAN: 'ibane',
  Mme: 'Madame',
  'M\\.': 'Monsieur',
  'n°': 'numéro',
  '1er': 'premier',
  '1re': 'première',
  km: 'kilomètres',
  kg: 'kilos',
  Mo: 'méga-octets',
  Ko: 'kilo-octets',
} as const satisfies Readonly<Record<string, string>>;

const ADDRESS = { at: 'arobase', dot: 'point', dash: 'tiret', underscore: 'tiret bas', slash: 'barre' } as const;

/** A French text as it is written for the voice that records it. */
export function sayFr(text: string): string {
  const spoken = sayAddresses(text.replaceAll(/[\u00A0\u202F]/gu, ' '), ADDRESS)
    .replaceAll('@', ' arobase ')
    .replaceAll(/(?<!\d)0\d(?: \d\d){3,4}(?!\d)/gu, sayNumber)
    .replaceAll(/(\d) ?€/gu, '$1 euros')
    .replaceAll(/(?<!\p{L})(\d{1,2}) ?h ?(\d\d)?(?![\p{L}\d])/gu, '$1 heures $2')
    .replaceAll(/(\d+),(\d+)/gu, '$1 virgule $2')
    .replaceAll(' + ', ' plus ')
    .replaceAll(' = ', ' égale ')
    .replaceAll(/(\p{L})(\d)/gu, '$1 $2')
    .replaceAll('/', ' ');
  return plainSpeech(sayWords(spoken, WORDS));
}

/** Two digits at a time, as telephone numbers are told. */
function sayNumber(number: string): string {
  return number
    .split(' ')
    .map((pair) => (pair === '00' ? 'zéro zéro' : pair.replace(/^0/u, 'zéro ')))
    .join(', ');
}
