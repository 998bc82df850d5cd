import type { Locale } from '@jalon/referential';

/** The codes of issues, in French; in English they are words already. */
const CODES: Readonly<Record<string, string>> = {
  missing: 'manque',
  invalid: 'ne convient pas',
  'unknown-key': 'champ inconnu',
  'wrong-use-of-fact': 'fait mal employé',
  'bad-shape': 'forme inconnue',
  'unknown-fact': 'fait inconnu',
  'unknown-operator': 'opérateur inconnu',
  'bad-value': 'constante inattendue',
  'bad-count': 'compte inattendu',
  'too-deep': 'trop de niveaux',
  'too-many-nodes': 'trop de conditions',
  'not-json': 'pas du JSON',
  'not-an-object': 'pas un objet',
  'unknown-value': 'valeur inconnue',
  'unknown-column': 'colonne inconnue',
  'one-language': 'une seule langue',
  shortened: 'raccourci',
  'wider-territory': 'territoire plus large',
  'not-public': 'non public',
  repeated: 'répété',
  'too-many': 'trop d’entrées',
  nothing: 'rien',
  'no-header': 'sans ligne de titres',
  'unsupported-encoding': 'codage inconnu',
  'no-name': 'colonne sans nom',
  'duplicate-name': 'deux colonnes du même nom',
  'not-utf-8': 'pas en UTF-8',
  'stray-quote': 'guillemet isolé',
  'unclosed-quote': 'guillemet non fermé',
  'too-few-cells': 'cellules en moins',
  'too-many-cells': 'cellules en trop',
  'row-too-long': 'ligne trop longue',
  'list-left-out': 'autre liste laissée de côté',
  'after-the-end': 'après la fin',
  'cut-short': 'coupé avant la fin',
  'swapped-coordinates': 'latitude et longitude inversées',
  'coordinates-elsewhere': 'coordonnées d’ailleurs',
  'hours-not-understood': 'horaires non compris',
  'duplicate-id': 'identifiant déjà pris',
  'duplicate-place': 'lieu déjà là',
  'no-structure': 'structure inconnue',
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'un texte',
  text: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  object: 'un objet',
  record: 'un objet',
  array: 'une liste',
  list: 'une liste',
  set: 'un ensemble',
};

const UNITS: Readonly<Record<string, string>> = {
  string: ' caractères',
  array: ' éléments',
  conditions: ' conditions',
  levels: ' niveaux',
  fields: ' champs',
  values: ' valeurs',
  bytes: ' octets',
};

const SENTENCES: Readonly<Record<string, string>> = {
  'a valid value': 'une valeur permise',
  'no such field': 'aucun champ de ce nom',
  'a declared fact': 'un fait déclaré',
  'the name of a declared fact': 'le nom d’un fait déclaré',
  'a condition': 'une condition',
  'an id of its own': 'un identifiant à elle seule',
  'an entry of its own': 'une entrée à elle seule',
  'the name of a field': 'le nom d’un champ',
  'a list of one condition or more': 'une liste d’une condition ou plus',
  'an object: all, any, not, atLeast and of, or fact, op and value':
    'un objet\u00A0: all, any, not, atLeast et of, ou fact, op et value',
  'a text, a finite number, true or false': 'un texte, un nombre fini, true ou false',
  'a text, a finite number, true or false, or a list of these':
    'un texte, un nombre fini, true ou false, ou une liste de ceux-ci',
  'a list of one or more: a text, a finite number, true or false':
    'une liste d’un ou plus\u00A0: un texte, un nombre fini, true ou false',
  'a finite number': 'un nombre fini',
  'a text, a number or a list of texts': 'un texte, un nombre ou une liste de textes',
  texts: 'textes',
  numbers: 'nombres',
  'ids of resources': 'identifiants de ressources',
  facts: 'des faits',
};

/** What went wrong, in words. */
export function issueWord(code: string, locale: Locale): string {
  return locale === 'fr' && Object.hasOwn(CODES, code) ? (CODES[code] ?? code) : code;
}

/** What was expected, in words: issues carry it in English; codes and names stay as they are written. */
export function expectedWords(expected: string, locale: Locale): string {
  return locale === 'en' ? expected : inFrench(expected);
}

function inFrench(expected: string): string {
  if (Object.hasOwn(SENTENCES, expected)) return SENTENCES[expected] ?? expected;
  const type = /^(?:an? )?(\w+)$/.exec(expected)?.[1] ?? '';
  if (Object.hasOwn(TYPES, type)) return TYPES[type] ?? expected;
  for (const [pattern, said] of PATTERNS) {
    const found = pattern.exec(expected);
    if (found !== null) return said(found.slice(1));
  }
  return expected.replaceAll('" or "', '" ou "');
}

type Said = (parts: readonly string[]) => string;

const PATTERNS: readonly (readonly [RegExp, Said])[] = [
  [/^(\w+) of at (most|least) (\S+)$/, ([of = '', which, count]) => `au ${bound(which)} ${count}${UNITS[of] ?? ''}`],
  [/^at (most|least) (\S+) (\w+)$/, ([which, count, of = '']) => `au ${bound(which)} ${count}${UNITS[of] ?? ` ${of}`}`],
  [/^a whole number from (\d+)$/, ([from]) => `un nombre entier à partir de ${from}`],
  [/^a whole number from (\d+) to (\d+)$/, ([from, to]) => `un nombre entier de ${from} à ${to}`],
  [/^a list of at (most|least) (\d+)$/, ([which, count]) => `une liste de ${count} au ${bound(which)}`],
  [/^a list of (.+)$/, ([items = '']) => `une liste de ${inFrench(items)}`],
  [/^a list, or (.+)$/, ([named]) => `une liste, ou ${named}`],
  [/^(\S+) is a (\w+): (.+)$/, ([name, type = '', ops]) => `${name} est ${TYPES[type] ?? type}\u00A0: ${ops}`],
  [/^(\S+) alone$/, ([member]) => `${member} sans autre`],
];

function bound(which: string | undefined): string {
  return which === 'most' ? 'plus' : 'moins';
}
