import { en } from './en.ts';
import { fr } from './fr.ts';
import type { ReceiptWords } from './receipt-words.ts';

/** The words of the printed receipt, and of what is read out before, in French or in English. */
export function receiptWords(locale: 'fr' | 'en'): ReceiptWords {
  return locale === 'en' ? en : fr;
}
