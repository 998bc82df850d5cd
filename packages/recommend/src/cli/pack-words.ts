import type { PlaceIssue, PlaceTotals } from '../places/import/index.ts';

/** What `pack` says. */
interface PackWords {
  readonly help: string;
  readonly problems: Readonly<Record<'department' | 'pair' | 'in' | 'out' | 'made', string>>;
  readonly effects: Readonly<Record<PlaceIssue['effect'], string>>;
  readonly expected: (expected: string) => string;
  readonly more: (count: number) => string;
  readonly summary: (totals: PlaceTotals, packKiB: number, out: string | null) => string;
}

export const PACK_WORDS: { readonly fr: PackWords; readonly en: PackWords } = {
  fr: {
    help: `npx @jalon/recommend pack --department 29 --in lieux.csv --out pack.json

Met les lieux d’un département dans un fichier à emporter : recherche sans réseau, dates et sources comprises.

  --department 29    le département ; peut être répété
  --in FICHIER       lieux de médiation numérique (standard national), CSV ou JSON ; peut être répété
  --structures FICHIER --services FICHIER
                     data·inclusion v1, CSV ou JSON
  --out FICHIER      où écrire
  --made AAAA-MM-JJ  le jour de fabrication, sinon aujourd’hui
  --licence NOM      la licence des données, sinon etalab-2.0
  --strict           code de sortie 1 quand une ligne n’a pas pu devenir un lieu
  --json             un objet JSON en dernière ligne
Deux fois le même lieu : le plus récent est gardé, l’autre est signalé.
Code de sortie : 0 le fichier est écrit, 1 aucun lieu ou --strict, 2 mauvais emploi.`,
    problems: {
      department: '--department : attendu un code de département, comme 29, 2A ou 971.',
      pair: '--structures et --services vont ensemble.',
      in: '--in : attendu un fichier de lieux, ou --structures et --services.',
      out: '--out : attendu le nom du fichier à écrire.',
      made: '--made : attendu AAAA-MM-JJ.',
    },
    effects: {
      'row-left-out': 'La ligne est laissée de côté.',
      'value-left-out': 'La valeur est laissée de côté.',
      'value-mended': 'La valeur est rétablie.',
      'value-kept-beside': 'La valeur est gardée à part.',
      'value-kept': 'La valeur est gardée telle quelle.',
    },
    expected: (expected) => `attendu : ${expected}.`,
    more: (count) => `… et ${count} autres remarques (--json les donne).`,
    summary: ({ rows, places, leftOut, elsewhere, duplicates, withoutPosition }, packKiB, out) =>
      `${rows} lignes lues : ${places} lieux, ${elsewhere} ailleurs, ${duplicates} en double, ${leftOut} laissées de côté. ` +
      `${withoutPosition} lieux sans coordonnées. ` +
      (out === null ? 'Rien à écrire.' : `${out} : ${packKiB.toFixed(1)} Kio une fois compressé.`),
  },
  en: {
    help: `npx @jalon/recommend pack --department 29 --in places.csv --out pack.json

Puts the places of a department into one file to carry: searched without a network, dates and sources included.

  --department 29    the department; may be repeated
  --in FILE          "lieux de médiation numérique" (national standard), CSV or JSON; may be repeated
  --structures FILE --services FILE
                     data·inclusion v1, CSV or JSON
  --out FILE         where to write
  --made YYYY-MM-DD  the day it is made, else today
  --licence NAME     the licence of the data, else etalab-2.0
  --strict           exit code 1 where a row could not become a place
  --json             one JSON object on the last line
The same place twice: the latest is kept, the other is reported.
Exit code: 0 the file is written, 1 no place or --strict, 2 wrong use.`,
    problems: {
      department: '--department: expected the code of a department, such as 29, 2A or 971.',
      pair: '--structures and --services go together.',
      in: '--in: expected a file of places, or --structures and --services.',
      out: '--out: expected the name of the file to write.',
      made: '--made: expected YYYY-MM-DD.',
    },
    effects: {
      'row-left-out': 'The row is left out.',
      'value-left-out': 'The value is left out.',
      'value-mended': 'The value is mended.',
      'value-kept-beside': 'The value is kept beside.',
      'value-kept': 'The value is kept as it is.',
    },
    expected: (expected) => `expected: ${expected}.`,
    more: (count) => `… and ${count} other remarks (--json gives them).`,
    summary: ({ rows, places, leftOut, elsewhere, duplicates, withoutPosition }, packKiB, out) =>
      `${rows} rows read: ${places} places, ${elsewhere} elsewhere, ${duplicates} twice, ${leftOut} left out. ` +
      `${withoutPosition} places without coordinates. ` +
      (out === null ? 'Nothing to write.' : `${out}: ${packKiB.toFixed(1)} KiB once compressed.`),
  },
};
