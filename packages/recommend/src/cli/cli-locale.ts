import type { Locale } from '@jalon/referential';

/** The language asked for with `--locale`, else the system’s, else French; null where what was asked for is not spoken. */
export function cliLocale(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Locale | null {
  const asked = askedLocale(args);
  if (asked !== undefined) return asked === 'fr' || asked === 'en' ? asked : null;
  const system = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((one) => one !== undefined && one !== '');
  return system?.startsWith('en') === true ? 'en' : 'fr';
}

function askedLocale(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--locale' || arg.startsWith('--locale='));
  if (at === -1) return undefined;
  return args[at] === '--locale' ? (args[at + 1] ?? '') : args[at]?.slice('--locale='.length);
}
