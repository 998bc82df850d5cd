import type { Localised } from '@jalon/referential';
import type { Command } from './command.ts';

/** A command of the package: what it does, in one line, and where it is; only the one that is asked for is loaded. */
export interface CommandEntry {
  readonly does: Localised;
  readonly load: () => Promise<Command>;
}

/** Every command, in the order in which `--help` lists them. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  pack: {
    does: {
      fr: 'Met les lieux d’un département dans un fichier à emporter.',
      en: 'Puts the places of a department into one file to carry.',
    },
    load: async () => (await import('./pack.ts')).pack,
  },
};
