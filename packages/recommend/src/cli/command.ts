import type { Locale, Localised } from '@jalon/referential';

/** One word after `npx @jalon/recommend`. */
export interface Command {
  /** What `--help` after the word prints: how it is used, option by option. */
  readonly help: Localised;
  readonly run: (args: readonly string[], locale: Locale) => CommandEnd | Promise<CommandEnd>;
}

/** How a command ends: 0 nothing to mend, 1 something falls short, 2 wrong use, and what was wrong with the request. */
export interface CommandEnd {
  readonly exitCode: 0 | 1 | 2;
  readonly problem?: string;
}
