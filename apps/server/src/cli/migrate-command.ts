import type { Command } from './commands.ts';

/** Opening the database has done it already. */
export const migrateCommand: Command = {
  usage: '',
  summary: 'makes the tables, the policies and the login of the server, or brings them up to date',
  options: [],
  words: 0,
  async run({ database, say }) {
    await database.asOwner(async () => undefined);
    say(`The database ${database.place} is up to date.`);
    return 0;
  },
};
