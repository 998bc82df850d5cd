import type { SheetBlock } from '@jalon/bank/kit';
import type { Locale } from '../../shell/locale.ts';

const fr = {
  title: 'Fiches pratiques',
  lines: ['À lire avant, pendant ou après une rencontre.', 'Elles s’ouvrent sans phrase secrète, et sans réseau.'],
  sheets: 'Fiches à garder sous la main',
  paths: 'S’entraîner entre aidants',
  minutes: (count: number) => `${count} minutes`,
  back: 'Toutes les fiches',
  print: 'Imprimer',
  source: 'D’après',
  reviewed: (day: string) => `Relu le ${day}.`,
  kinds: { say: 'À dire', avoid: 'À éviter' } as Readonly<Partial<Record<SheetBlock['kind'], string>>>,
  situation: (at: number, of: number) => `Situation ${at} sur ${of}`,
  judgements: { advised: 'C’est le conseil', defensible: 'Cela peut aller', risky: 'Mieux vaut l’éviter' },
  takeaway: 'À retenir',
  others: 'Voir les autres réponses',
  missing: 'Cette fiche n’existe pas.',
};

/** The helper's kit. */
export type KitWords = typeof fr;

const en: KitWords = {
  title: 'Help sheets',
  lines: ['To read before, during or after a meeting.', 'They open without a passphrase, and without a network.'],
  sheets: 'Sheets to keep at hand',
  paths: 'Practise between helpers',
  minutes: (count) => `${count} minutes`,
  back: 'All sheets',
  print: 'Print',
  source: 'After',
  reviewed: (day) => `Read again on ${day}.`,
  kinds: { say: 'To say', avoid: 'To avoid' },
  situation: (at, of) => `Situation ${at} of ${of}`,
  judgements: { advised: 'This is the advice', defensible: 'It may do', risky: 'Better avoided' },
  takeaway: 'To remember',
  others: 'See the other answers',
  missing: 'There is no such sheet.',
};

/** In both languages. */
export const kitWords: Readonly<Record<Locale, KitWords>> = { fr, en };
