import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import type { CommandEnd } from './command-end.ts';
import { cliLocale, wordsIn } from './locales/cli-locale.ts';
import { listen } from './play/listen.ts';
import { openBrowser } from './play/open-browser.ts';
import { playServer } from './play/play-server.ts';
import { watchFile } from './play/watched-file.ts';

const FIRST_PORT = 4180;
const PORTS_TRIED = 20;

/** Serves a page on which the items of a file are played, until it is stopped. `player` is the folder of the built page. */
export async function playCommand(args: readonly string[], player: string): Promise<CommandEnd> {
  let words = wordsIn(cliLocale(undefined, process.env) ?? 'fr');
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      allowNegative: true,
      options: {
        item: { type: 'string' },
        port: { type: 'string' },
        locale: { type: 'string' },
        open: { type: 'boolean', default: true },
      },
    });
    const locale = cliLocale(values.locale, process.env);
    if (locale === null) return { exitCode: 2, problem: words.badLocale(values.locale ?? '') };
    words = wordsIn(locale);
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) return { exitCode: 2, problem: words.oneTarget('play') };
    const port = values.port ?? String(FIRST_PORT);
    if (!/^\d{1,5}$/u.test(port) || Number(port) > 65_535) return { exitCode: 2, problem: words.badPort(port) };
    if (!existsSync(join(player, 'index.html'))) return { exitCode: 2, problem: words.noPlayer(player) };

    const watched = watchFile(file, { locale, first: values.item ?? null });
    const ids = watched.state().items.map(({ bank }) => bank.item.id);
    if (values.item !== undefined && ids.length > 0 && !ids.some((id) => id === values.item)) {
      watched.close();
      return { exitCode: 2, problem: words.noSuchItem(values.item, ids) };
    }
    const server = playServer({ watched, file, player });
    const found = await listen(server, Number(port), values.port === undefined ? PORTS_TRIED : 1);
    if (found === null) {
      watched.close();
      return { exitCode: 2, problem: words.portTaken(Number(port)) };
    }
    const tell = (): void => {
      const { problems } = watched.state();
      const errors = problems.filter(({ level }) => level === 'error').length;
      console.log(words.saved(errors, problems.length - errors));
    };
    watched.subscribe(tell);
    const address = `http://127.0.0.1:${found}/`;
    console.log(words.serving(address, basename(file)));
    console.log(words.stop);
    if (values.open) openBrowser(address);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    watched.close();
    server.closeAllConnections();
    server.close();
    return { exitCode: 0 };
  } catch (error) {
    // A wrong option, or a file that cannot be read.
    if (error instanceof Error && 'code' in error) return { exitCode: 2, problem: `play: ${error.message}` };
    throw error;
  }
}
