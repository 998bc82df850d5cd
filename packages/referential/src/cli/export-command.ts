import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { type ExportExtra, type OfficialWords, toCsv, toSkos } from '../export/index.ts';
import type { Locale } from '../localised.ts';
import type { CommandEnd } from './command-end.ts';
import { importFile } from './import-file.ts';
import { issueLine } from './report-lines.ts';
import { writeTogether } from './write-together.ts';

const EXTRAS: readonly ExportExtra[] = ['statements', 'outcomes'];

/** Writes the referential as SKOS or CSV, into a file or to standard output. */
export function exportCommand(args: readonly string[]): CommandEnd {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        format: { type: 'string' },
        lang: { type: 'string' },
        with: { type: 'string', multiple: true, default: [] },
        official: { type: 'string' },
        excel: { type: 'boolean', default: false },
        out: { type: 'string' },
      },
    });
    const { format, lang } = values;
    if (format !== 'skos' && format !== 'csv')
      return wrong(`--format: expected skos or csv, found ${format ?? 'nothing'}`);
    if (lang !== undefined && lang !== 'fr' && lang !== 'en') return wrong(`--lang: expected fr or en, found ${lang}`);
    if (values.excel && format !== 'csv') return wrong('--excel: expected with --format csv');
    const named = values.with.flatMap((one) => one.split(','));
    const unknown = named.find((one) => !EXTRAS.some((extra) => extra === one));
    if (unknown !== undefined) return wrong(`--with: expected ${EXTRAS.join(' or ')}, found ${unknown}`);
    const official = values.official === undefined ? undefined : officialWords(values.official);
    if (official === null) return { exitCode: 1 };

    const content = { with: EXTRAS.filter((extra) => named.includes(extra)), ...(official ? { official } : {}) };
    const text = format === 'csv' ? csv(lang ?? 'fr', values.excel, content) : skos(lang, content);
    if (values.out === undefined) process.stdout.write(text);
    else {
      writeTogether(dirname(values.out), new Map([[basename(values.out), text]]));
      console.log(`written: ${values.out}`);
    }
    if (official) console.error(`The official sentences go with their attribution: ${official.attribution}`);
    return { exitCode: 0 };
  } catch (error) {
    // A wrong option, or a file or folder that cannot be read or written.
    if (error instanceof Error && 'code' in error) return wrong(error.message);
    throw error;
  }
}

interface Content {
  readonly with: readonly ExportExtra[];
  readonly official?: OfficialWords;
}

function csv(locale: Locale, excel: boolean, content: Content): string {
  return toCsv({ ...content, locale, ...(excel ? { separator: ';', bom: true } : {}) });
}

function skos(lang: Locale | undefined, content: Content): string {
  return `${JSON.stringify(toSkos({ ...content, ...(lang === undefined ? {} : { locales: [lang] }) }), null, 2)}\n`;
}

/** The official words of a file that holds together; null, and what is wrong with it on standard error, otherwise. */
function officialWords(file: string): OfficialWords | null {
  const result = importFile(file);
  if (result.ok && result.value.report.sound) return result.value.frame;
  const issues = result.ok ? result.value.report.issues : [result.issue];
  for (const issue of issues) console.error(issueLine(issue));
  return null;
}

function wrong(problem: string): CommandEnd {
  return { exitCode: 2, problem: `export: ${problem}` };
}
