import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { isDepartment } from '../is-department.ts';
import { numberOfDay } from '../places/calendar/calendar-day.ts';
import {
  gatherPlaces,
  readDataInclusion,
  readPlaces,
  type GatheredPlaces,
  type PlaceRow,
} from '../places/import/index.ts';
import { makePack, packText } from '../places/index.ts';
import type { Command } from './command.ts';
import { faultWords } from './fault-words.ts';
import { issueLines } from './issue-lines.ts';
import { PACK_WORDS } from './pack-words.ts';
import { writeWhole } from './write-whole.ts';

/** Makes a pack of the places of departments out of files of the national standard and of data·inclusion. */
export const pack: Command = {
  help: { fr: PACK_WORDS.fr.help, en: PACK_WORDS.en.help },
  run: async (args, locale) => {
    const words = PACK_WORDS[locale];
    try {
      const options = optionsOf(args);
      const wrong = problemOf(options);
      if (wrong !== null) return { exitCode: 2, problem: `pack: ${words.problems[wrong]}` };
      const gathered = await gather(options);
      const { totals, issues, places } = gathered;
      const text =
        places.length === 0 ? null : packText(makePack(places, { ...options, made: options.made ?? today() }));
      if (text !== null) writeWhole(options.out, text);
      const sizes = {
        packKiB: text === null ? 0 : gzipSync(text, { level: 9 }).length / 1024,
        jsonKiB: (text?.length ?? 0) / 1024,
      };
      const said = issueLines(issues, {
        locale,
        total: totals.issues,
        fileOf: ({ file }) => file,
        said: ({ code, effect, expected }) =>
          `${words.issues[code]} ${effect === 'value-mended' ? words.mended(expected) : words.effects[effect]}`,
        more: words.more,
      });
      if (!options.json) for (const line of said) console.log(line);
      console.log(
        options.json
          ? JSON.stringify({ out: text === null ? null : options.out, ...totals, ...sizes, issuesShown: issues })
          : words.summary(totals, sizes.packKiB, text === null ? null : options.out),
      );
      return { exitCode: text === null || (options.strict && totals.leftOut > 0) ? 1 : 0 };
    } catch (error) {
      // A wrong option, or a file that cannot be read or written.
      const problem = faultWords('pack', error, locale);
      if (problem === null) throw error;
      return { exitCode: 2, problem };
    }
  },
};

interface Options {
  readonly departments: readonly string[];
  readonly in: readonly string[];
  readonly structures: string | undefined;
  readonly services: string | undefined;
  readonly out: string;
  readonly made: string | undefined;
  readonly licence: string | undefined;
  readonly strict: boolean;
  readonly json: boolean;
}

function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      department: { type: 'string', multiple: true, default: [] },
      in: { type: 'string', multiple: true, default: [] },
      structures: { type: 'string' },
      services: { type: 'string' },
      out: { type: 'string', default: '' },
      made: { type: 'string' },
      licence: { type: 'string' },
      strict: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      locale: { type: 'string' },
    },
  });
  const { department, structures, services, made, licence, ...others } = values;
  return { ...others, departments: department.map((code) => code.toUpperCase()), structures, services, made, licence };
}

function problemOf({
  departments,
  in: files,
  structures,
  services,
  out,
  made,
}: Options): keyof (typeof PACK_WORDS)['fr']['problems'] | null {
  if (departments.length === 0 || !departments.every((code) => isDepartment(code))) return 'department';
  if ((structures === undefined) !== (services === undefined)) return 'pair';
  if (files.length === 0 && structures === undefined) return 'in';
  if (out === '') return 'out';
  return made !== undefined && numberOfDay(made) === null ? 'made' : null;
}

function gather({ departments, in: files, structures, services }: Options): Promise<GatheredPlaces> {
  const sources: { readonly name: string; readonly rows: AsyncIterable<PlaceRow> }[] = files.map((path) => ({
    name: basename(path),
    rows: readPlaces(createReadStream(path)),
  }));
  if (structures !== undefined && services !== undefined) {
    const rows = readDataInclusion(
      { structures: createReadStream(structures), services: createReadStream(services) },
      { departments },
    );
    sources.push({ name: `${basename(structures)} + ${basename(services)}`, rows });
  }
  return gatherPlaces(sources, { departments });
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
