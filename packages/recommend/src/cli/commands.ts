import type { Localised } from '@jalon/referential';
import type { Command } from './command.ts';

/** A command of the package: what it does, in one line, and where it is; only the one that is asked for is loaded. */
export interface CommandEntry {
  readonly does: Localised;
  readonly load: () => Promise<Command>;
}

/** Every command, in the order in which `--help` lists them. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  import: {
    does: {
      fr: 'Fait un catalogue d’un fichier de ressources, et dit ce qui n’a pas pu être lu.',
      en: 'Makes a catalogue out of a file of resources, and says what could not be read.',
    },
    load: async () => (await import('./import.ts')).importFile,
  },
  pack: {
    does: {
      fr: 'Met les lieux d’un département dans un fichier à emporter.',
      en: 'Puts the places of a department into one file to carry.',
    },
    load: async () => (await import('./pack.ts')).pack,
  },
};
