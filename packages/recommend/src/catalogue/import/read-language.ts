import { foldLabel } from '../../places/codes/fold-label.ts';

const NAMES: Readonly<Record<string, string>> = {
  francais: 'fr',
  french: 'fr',
  anglais: 'en',
  english: 'en',
  arabe: 'ar',
  arabic: 'ar',
  ukrainien: 'uk',
  ukrainian: 'uk',
  espagnol: 'es',
  spanish: 'es',
  portugais: 'pt',
  portuguese: 'pt',
  allemand: 'de',
  german: 'de',
  italien: 'it',
  italian: 'it',
  turc: 'tr',
  turkish: 'tr',
  russe: 'ru',
  russian: 'ru',
  pachto: 'ps',
  pashto: 'ps',
  dari: 'prs',
  persan: 'fa',
  persian: 'fa',
  tigrinya: 'ti',
};

/** A language by its tag (BCP 47), or by its name in French or English; undefined where it is neither. */
export function readLanguage(text: string): string | undefined {
  const tag = text.replaceAll('_', '-');
  return NAMES[foldLabel(text)] ?? (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : undefined);
}
