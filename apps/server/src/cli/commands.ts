import type { Config } from '../config/read-config.ts';
import type { Database } from '../database/open-database.ts';
import type { ServerLog } from '../log/create-logger.ts';

/** What a command is given. */
export interface CommandScope {
  readonly config: Config;
  readonly database: Database;
  readonly log: ServerLog;
  /** Says something to whoever runs it. */
  readonly say: (sentence: string) => void;
  /** Its options, as `--name value`. */
  readonly options: Readonly<Record<string, string | undefined>>;
  /** Those that may be there several times, in the order given. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** What follows its name besides. */
  readonly words: readonly string[];
}

/** What can be asked of the server from a shell. */
export interface Command {
  /** After the name of the command. */
  readonly usage: string;
  readonly summary: string;
  /** The names of its options. */
  readonly options: readonly string[];
  /** The names of those that may be there several times. */
  readonly lists?: readonly string[];
  /** How many words follow its name. */
  readonly words: number;
  /** Answers the exit code. */
  run(scope: CommandScope): Promise<number>;
}
