import type { PlaceIssue, PlaceTotals } from '../places/import/index.ts';

/** What `pack` says. */
interface PackWords {
  readonly help: string;
  readonly problems: Readonly<Record<'department' | 'pair' | 'in' | 'out' | 'made', string>>;
  readonly effects: Readonly<Record<PlaceIssue['effect'], string>>;
  /** What each code means, as a sentence. */
  readonly issues: Readonly<Record<PlaceIssue['code'], string>>;
  readonly mended: (value: string) => string;
  readonly more: (count: number) => string;
  readonly summary: (totals: PlaceTotals, packKiB: number, out: string | null) => string;
}

export const PACK_WORDS: { readonly fr: PackWords; readonly en: PackWords } = {
  fr: {
    help: `npx @jalon/recommend pack --department 29 --in lieux.csv --out pack.json

Met les lieux d’un département dans un fichier à emporter : recherche sans réseau, dates et sources comprises.

  --department 29    le département ; peut être répété
  --in FICHIER       lieux de médiation numérique (standard national), CSV ou JSON ; peut être répété
  --structures FICHIER --services FICHIER
                     data·inclusion v1, CSV ou JSON
  --out FICHIER      où écrire
  --made AAAA-MM-JJ  le jour de fabrication, sinon aujourd’hui
  --licence NOM      la licence des données, sinon etalab-2.0
  --strict           code de sortie 1 quand une ligne n’a pas pu devenir un lieu
  --json             un objet JSON en dernière ligne
Deux fois le même lieu : le plus récent est gardé, l’autre est signalé.
Code de sortie : 0 le fichier est écrit, 1 aucun lieu ou --strict, 2 mauvais emploi.`,
    problems: {
      department: '--department : attendu un code de département, comme 29, 2A ou 971.',
      pair: '--structures et --services vont ensemble.',
      in: '--in : attendu un fichier de lieux, ou --structures et --services.',
      out: '--out : attendu le nom du fichier à écrire.',
      made: '--made : attendu AAAA-MM-JJ.',
    },
    effects: {
      'row-left-out': 'La ligne est laissée de côté.',
      'value-left-out': 'La valeur est laissée de côté.',
      'value-mended': '',
      'value-kept-beside': 'La valeur est gardée à part.',
      'value-kept': 'La valeur est gardée telle quelle.',
    },
    issues: {
      'no-header': 'Le fichier n’a pas de ligne de noms de colonnes.',
      'unsupported-encoding': 'Ce fichier n’est pas un texte lisible : enregistrez-le en CSV UTF-8.',
      'no-name': 'Une colonne n’a pas de nom.',
      'duplicate-name': 'Deux colonnes ont le même nom.',
      'not-utf-8': 'Une cellule n’est pas en UTF-8.',
      'stray-quote': 'Un guillemet n’est pas doublé.',
      'unclosed-quote': 'Un guillemet n’est pas fermé.',
      'too-few-cells': 'La ligne n’a pas assez de colonnes.',
      'too-many-cells': 'La ligne a trop de colonnes.',
      'row-too-long': 'La ligne est trop longue.',
      'not-json': 'Ce n’est pas du JSON.',
      'not-an-object': 'Un objet JSON était attendu.',
      nothing: 'Le fichier est vide.',
      'list-left-out': 'Une autre liste du fichier n’est pas lue.',
      'after-the-end': 'Ce qui suit la fin de la liste n’est pas lu.',
      'cut-short': 'Le fichier s’arrête avant la fin de sa liste.',
      missing: 'Un champ obligatoire manque.',
      invalid: 'La valeur n’a pas la forme attendue.',
      'unknown-value': 'La valeur n’est pas du standard.',
      'swapped-coordinates': 'La latitude et la longitude sont inversées.',
      'coordinates-elsewhere': 'Les coordonnées ne sont pas dans ce territoire.',
      'hours-not-understood': 'Les horaires n’ont pas pu être compris.',
      'duplicate-id': 'Un autre lieu a le même identifiant.',
      'duplicate-place': 'Un autre lieu a le même nom et la même adresse.',
      'no-structure': 'La structure de ce service est inconnue.',
    },
    mended: (value) => `La valeur devient : ${value}.`,
    more: (count) => `… et d’autres remarques : ${count} (--json les donne).`,
    summary: ({ rows, places, leftOut, elsewhere, duplicates, withoutPosition }, packKiB, out) =>
      `Lignes lues : ${rows}. Lieux : ${places}, ailleurs : ${elsewhere}, en double : ${duplicates}, laissées de côté : ${leftOut}. ` +
      `Sans coordonnées : ${withoutPosition}. ` +
      (out === null ? 'Rien à écrire.' : `${out} : ${packKiB.toFixed(1)} Kio une fois compressé.`),
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
      'value-mended': '',
      'value-kept-beside': 'The value is kept beside.',
      'value-kept': 'The value is kept as it is.',
    },
    issues: {
      'no-header': 'The file has no row with the names of the columns.',
      'unsupported-encoding': 'This file is no readable text: save it as CSV UTF-8.',
      'no-name': 'A column has no name.',
      'duplicate-name': 'Two columns have the same name.',
      'not-utf-8': 'A cell is not UTF-8.',
      'stray-quote': 'A quote is not doubled.',
      'unclosed-quote': 'A quote is not closed.',
      'too-few-cells': 'The row has too few columns.',
      'too-many-cells': 'The row has too many columns.',
      'row-too-long': 'The row is too long.',
      'not-json': 'This is no JSON.',
      'not-an-object': 'A JSON object was expected.',
      nothing: 'The file is empty.',
      'list-left-out': 'Another list of the file is not read.',
      'after-the-end': 'What comes after the end of the list is not read.',
      'cut-short': 'The file ends before its list does.',
      missing: 'A field that is required is missing.',
      invalid: 'The value is not as expected.',
      'unknown-value': 'The value is not of the standard.',
      'swapped-coordinates': 'Latitude and longitude are in each other’s place.',
      'coordinates-elsewhere': 'The coordinates are not in this territory.',
      'hours-not-understood': 'The opening hours could not be understood.',
      'duplicate-id': 'Another place has the same identifier.',
      'duplicate-place': 'Another place has the same name and address.',
      'no-structure': 'The structure of this service is not known.',
    },
    mended: (value) => `The value becomes: ${value}.`,
    more: (count) => `… and more remarks: ${count} (--json gives them).`,
    summary: ({ rows, places, leftOut, elsewhere, duplicates, withoutPosition }, packKiB, out) =>
      `Rows read: ${rows}. Places: ${places}, elsewhere: ${elsewhere}, twice: ${duplicates}, left out: ${leftOut}. ` +
      `Without coordinates: ${withoutPosition}. ` +
      (out === null ? 'Nothing to write.' : `${out}: ${packKiB.toFixed(1)} KiB once compressed.`),
  },
};
