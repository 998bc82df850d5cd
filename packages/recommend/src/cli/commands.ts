import type { Localised } from '@jalon/referential';
import type { Command } from './command.ts';

/** A command of the package: what it does, in one line, and where it is; only the one that is asked for is loaded. */
export interface CommandEntry {
  readonly does: Localised;
  readonly load: () => Promise<Command>;
}

/** Every command, in the order in which `--help` lists them. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  test: {
    does: {
      fr: 'Essaie des règles sur des cas, et dit ce qui reste à essayer.',
      en: 'Tries rules on cases, and says what remains to be tried.',
    },
    load: async () => (await import('./test-rules.ts')).testRules,
  },
  explain: {
    does: {
      fr: 'Dit pourquoi des règles valent pour une personne, ou non.',
      en: 'Says why rules hold for a person, or do not.',
    },
    load: async () => (await import('./explain-rules.ts')).explainRules,
  },
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
