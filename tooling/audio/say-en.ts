import { plainSpeech, sayWords } from './plain-speech.ts';
import { sayAddresses } from './say-addresses.ts';

/** Left to itself the voice reads these as if they were ordinary English words. */
const WORDS = {
  'Wi-Fi': 'why fie',
  PDF: 'P D F',
  SMS: 'S M S',
  USB: 'U S B',
  QR: 'Q R',
  'CC BY': 'C C, B Y',
  TV: 'T V',
  SD: 'S D',
  IBAN: 'eye-ban',
  Mr: 'Mister',
  Mrs: 'Missis',
  'No\\.': 'number',
  km: 'kilometres',
  kg: 'kilos',
  MB: 'megabytes',
  KB: 'kilobytes',
} as const satisfies Readonly<Record<string, string>>;

const ADDRESS = { at: 'at', dot: 'dot', dash: 'dash', underscore: 'underscore', slash: 'slash' } as const;

/** An English text as it is written for the voice that records it. */
export function sayEn(text: string): string {
  const spoken = sayAddresses(text.replaceAll(/[\u00A0\u202F]/gu, ' '), ADDRESS)
    .replaceAll('@', ' at ')
    .replaceAll(/(?<!\d)0\d(?: \d\d){3,4}(?!\d)/gu, sayNumber)
    .replaceAll(/€ ?(\d+)/gu, '$1 euros')
    .replaceAll(/(\d) ?€/gu, '$1 euros')
    .replaceAll('&', ' and ')
    .replaceAll(' + ', ' plus ')
    .replaceAll(' = ', ' equals ')
    .replaceAll(/(\p{L})(\d)/gu, '$1 $2')
    .replaceAll('/', ' ');
  return plainSpeech(sayWords(spoken, WORDS));
}

/** One digit at a time, as telephone numbers are told. */
function sayNumber(number: string): string {
  return number
    .split(' ')
    .map((pair) => pair.split('').join(' '))
    .join(', ');
}
