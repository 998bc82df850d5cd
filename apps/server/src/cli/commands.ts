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
  /** How many words follow its name. */
  readonly words: number;
  /** Answers the exit code. */
  run(scope: CommandScope): Promise<number>;
}
