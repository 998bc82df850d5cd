import type { Locale } from '@jalon/referential';

/** What is said of a file that cannot be read or written, and of an option that cannot be, by the code of the fault. */
const WORDS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  fr: {
    ENOENT: 'introuvable',
    EACCES: 'la lecture ou l’écriture n’est pas permise',
    EPERM: 'la lecture ou l’écriture n’est pas permise',
    EISDIR: 'attendu un fichier, pas un dossier',
    ENOTDIR: 'introuvable',
    ENOSPC: 'il n’y a plus de place sur le disque',
    ENOTFILE: 'attendu un fichier',
    E2LARGE: 'attendu 16 Mio au plus',
    ENOTUTF8: 'attendu un texte en UTF-8',
    ERR_PARSE_ARGS_UNKNOWN_OPTION: 'option inconnue',
    ERR_PARSE_ARGS_INVALID_OPTION_VALUE: 'la valeur de l’option manque, ou est de trop',
    ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: 'un mot de trop',
  },
  en: {
    ENOENT: 'not found',
    EACCES: 'reading or writing is not allowed',
    EPERM: 'reading or writing is not allowed',
    EISDIR: 'expected a file, not a folder',
    ENOTDIR: 'not found',
    ENOSPC: 'no room is left on the disk',
    ENOTFILE: 'expected a file',
    E2LARGE: 'expected at most 16 MiB',
    ENOTUTF8: 'expected a text in UTF-8',
    ERR_PARSE_ARGS_UNKNOWN_OPTION: 'unknown option',
    ERR_PARSE_ARGS_INVALID_OPTION_VALUE: 'the value of the option is missing, or is one too many',
    ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: 'one word too many',
  },
};

/** What was wrong with the request, in one line; null where the error is no file and no option, but a fault of ours. */
export function faultWords(command: string, error: unknown, locale: Locale): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const colon = locale === 'fr' ? '\u00A0: ' : ': ';
  const code = String(error.code);
  const said = Object.hasOwn(WORDS[locale], code) ? WORDS[locale][code] : undefined;
  if (said === undefined) return `${command}${colon}${error.message}`;
  const what = 'path' in error ? String(error.path) : /'([^']*)'/.exec(error.message)?.[1];
  return [command, ...(what === undefined ? [] : [what]), said].join(colon);
}
