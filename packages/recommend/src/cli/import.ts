import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { KIND_WORDS } from '../catalogue/import/code-words.ts';
import { FIELD_NAMES } from '../catalogue/import/field-name.ts';
import {
  importCsv,
  importDataInclusion,
  importJson,
  importLesBases,
  type FieldName,
  type Imported,
  type ImportOptions,
} from '../catalogue/import/index.ts';
import type { ResourceKind } from '../resource.ts';
import type { Command } from './command.ts';
import { faultWords } from './fault-words.ts';
import { IMPORT_WORDS } from './import-words.ts';
import { issueLines } from './issue-lines.ts';
import { expectedWords } from './issue-words.ts';
import { writeWhole } from './write-whole.ts';

const SOURCES = ['csv', 'json', 'les-bases', 'data-inclusion'] as const;

/** Makes a catalogue out of a file of resources, and says what of it could not be read. */
export const importFile: Command = {
  help: { fr: IMPORT_WORDS.fr.help, en: IMPORT_WORDS.en.help },
  run: async (args, locale) => {
    const words = IMPORT_WORDS[locale];
    try {
      const asked = askedFor(args);
      if ('problem' in asked) return { exitCode: 2, problem: `import: ${words.problems[asked.problem]}` };
      const { file, out, json, strict } = asked;
      const { resources, issues, rows, totals } = await read(asked);
      const written = resources.length === 0 ? undefined : out;
      if (written !== undefined) writeWhole(written, `${JSON.stringify(resources, null, 2)}\n`);
      const said = issueLines(issues, {
        locale,
        total: totals.issues,
        fileOf: () => file,
        said: ({ expected, effect }) => `${words.expected(expectedWords(expected, locale))} ${words.effects[effect]}`,
        more: words.more,
      });
      if (!json) for (const line of said) console.log(line);
      const counts = { rows, resources: resources.length, leftOut: totals.leftOut, out: written ?? null };
      console.log(
        json ? JSON.stringify({ ...counts, issues: totals.issues, issuesShown: issues }) : words.summary(counts),
      );
      return { exitCode: resources.length === 0 || (strict && totals.leftOut > 0) ? 1 : 0 };
    } catch (error) {
      // A wrong option, or a file that cannot be read or written.
      const problem = faultWords('import', error, locale);
      if (problem === null) throw error;
      return { exitCode: 2, problem };
    }
  },
};

interface Asked {
  readonly from: (typeof SOURCES)[number];
  readonly file: string;
  readonly structures: string | undefined;
  readonly out: string | undefined;
  readonly options: ImportOptions;
  readonly strict: boolean;
  readonly json: boolean;
}

function askedFor(
  args: readonly string[],
): Asked | { readonly problem: keyof (typeof IMPORT_WORDS)['fr']['problems'] } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      from: { type: 'string', default: '' },
      structures: { type: 'string' },
      out: { type: 'string' },
      column: { type: 'string', multiple: true, default: [] },
      kind: { type: 'string' },
      provider: { type: 'string' },
      licence: { type: 'string' },
      audience: { type: 'string' },
      strict: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      locale: { type: 'string' },
    },
  });
  const { structures, out, kind, provider, licence, audience, strict, json } = values;
  const from = SOURCES.find((one) => one === values.from);
  const [file, ...others] = positionals;
  if (from === undefined) return { problem: 'from' };
  if (file === undefined || others.length > 0) return { problem: 'file' };
  if (structures !== undefined && from !== 'data-inclusion') return { problem: 'structures' };
  if (kind !== undefined && !isKind(kind)) return { problem: 'kind' };
  if (audience !== undefined && audience !== 'learner' && audience !== 'helper') return { problem: 'audience' };
  const columns = columnsOf(values.column);
  if (columns === null) return { problem: 'column' };
  const defaults = {
    ...(kind !== undefined && { kind }),
    ...(provider !== undefined && { provider }),
    ...(licence !== undefined && { licence }),
    ...(audience !== undefined && { audience: audience === 'helper' ? ('helper' as const) : ('learner' as const) }),
  };
  return { from, file, structures, out, strict, json, options: { columns, defaults } };
}

function isKind(kind: string): kind is ResourceKind {
  return Object.hasOwn(KIND_WORDS, kind);
}

function columnsOf(given: readonly string[]): Readonly<Record<string, FieldName | null>> | null {
  const columns: Record<string, FieldName | null> = Object.create(null) as Record<string, FieldName | null>;
  for (const one of given) {
    const at = one.lastIndexOf('=');
    const field = one.slice(at + 1);
    if (at < 1 || (field !== '' && !Object.hasOwn(FIELD_NAMES, field))) return null;
    columns[one.slice(0, at)] = field === '' ? null : (field as FieldName);
  }
  return columns;
}

function read({ from, file, structures, options }: Asked): Promise<Imported> {
  const chunks = createReadStream(file);
  switch (from) {
    case 'csv':
      return importCsv(chunks, options);
    case 'json':
      return importJson(chunks, options);
    case 'les-bases':
      return importLesBases(chunks, { ...options, format: /\.json$/i.test(file) ? 'json' : 'csv' });
    case 'data-inclusion':
      return importDataInclusion(
        { services: chunks, structures: structures === undefined ? undefined : createReadStream(structures) },
        options,
      );
    default:
      return from satisfies never;
  }
}
