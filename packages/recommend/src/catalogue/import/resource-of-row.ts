import { isCompetenceCode, isDimensionId, type BarrierId, type DimensionId, type GoalId } from '@jalon/referential';
import { GOAL_IDS } from '@jalon/referential/goal-needs';
import type { Resource } from '../../resource.ts';
import {
  ACCESS_WORDS,
  KIND_WORDS,
  LEVEL_WORDS,
  READING_WORDS,
  readAccess,
  readAudience,
  readCompany,
  readCost,
  readDevice,
  readKind,
  readLevel,
  readNeed,
  readReading,
} from './code-words.ts';
import type { ImportDefaults } from './import-options.ts';
import { readAddress } from './read-address.ts';
import { readAges } from './read-ages.ts';
import { readDay } from './read-day.ts';
import { readDepartment } from './read-department.ts';
import { readLanguage } from './read-language.ts';
import { readLicence } from './read-licence.ts';
import { readLines } from './read-lines.ts';
import { readMinutes } from './read-minutes.ts';
import { resourceId } from './resource-id.ts';
import type { ResourceRow } from './resource-row.ts';
import { rowReader, type RowReader } from './row-reader.ts';
import type { SourceRow } from './source-row.ts';

const LONGEST_NAME = 200;

/** The entry that a row tells of, or why there is none. What the row does not tell is absent, or what stands for it in `defaults`. */
export function resourceOfRow(row: SourceRow, defaults: ImportDefaults = {}): ResourceRow {
  const { line, isHeader = false } = row;
  if (row.values === null) return { line, resource: null, issues: row.issues, isHeader };
  const reader = rowReader(row);
  const title = bothOf(reader, 'title', 'titleEn', name);
  const kind = reader.code('kind', readKind, Object.keys(KIND_WORDS).join(', ')) ?? defaults.kind;
  if (title === null) reader.missing('title', 'row-left-out', 'a title');
  if (kind === undefined) reader.missing('kind', 'row-left-out', Object.keys(KIND_WORDS).join(', '));
  if (title === null || kind === undefined) return { line, resource: null, issues: reader.issues() };

  const summary = bothOf(reader, 'summary', 'summaryEn', lines);
  if (summary === null) reader.missing('summary', 'value-mended', 'a sentence; the title stands for it');
  const provider = one(reader, 'provider', name, 'who offers it') ?? defaults.provider;
  const dimensions = dimensionsOf(reader);
  return {
    line,
    issues: reader.issues(),
    resource: withoutAbsent<Resource>({
      schema: 'jalon.resource/1',
      id: idOf(reader) ?? resourceId(title.fr, provider ?? ''),
      kind,
      title,
      summary: summary ?? { fr: [title.fr], en: [title.en] },
      dimensions,
      barriers: reader.codes('barriers', barrier, 'F1 to F13') ?? [],
      withSomeone:
        reader.code('withSomeone', readCompany, 'alone, either or with-someone') ?? defaults.withSomeone ?? 'either',
      needs: reader.codes('needs', readNeed, 'connection, email or account') ?? [],
      where: bothOf(reader, 'where', 'whereEn', name),
      provider,
      address: one(reader, 'address', readAddress, 'an address that begins with https://'),
      lastCheck: one(reader, 'lastCheck', readDay, 'YYYY-MM-DD or DD/MM/YYYY') ?? null,
      languages: reader.codes('languages', readLanguage, 'a language tag, such as fr') ?? defaults.languages,
      reading: reader.code('reading', readReading, Object.keys(READING_WORDS).join(', ')),
      minutes: one(reader, 'minutes', readMinutes, 'minutes, such as 15 or 10-20 min or 1 h 30'),
      cost: reader.code('cost', readCost, 'free, conditional or paid'),
      devices: reader.codes('devices', readDevice, 'computer, tablet or phone'),
      teaches: teachesOf(reader, dimensions),
      goals: reader.codes('goals', goal, 'a goal, such as goal:taxes'),
      accessibility: reader.codes('accessibility', readAccess, Object.keys(ACCESS_WORDS).join(', ')),
      licence: one(reader, 'licence', readLicence, 'an SPDX identifier, such as CC-BY-4.0') ?? defaults.licence,
      audience: reader.code('audience', readAudience, 'learner or helper') ?? defaults.audience,
      ages: one(reader, 'ages', readAges, 'ages, such as 16-25 or 60+'),
      only: onlyOf(reader),
    }),
  };
}

/** A text in both languages; where only one is told, it stands for both and is said. */
function bothOf<T>(
  reader: RowReader,
  french: 'title' | 'summary' | 'where',
  english: 'titleEn' | 'summaryEn' | 'whereEn',
  read: (text: string) => { readonly value: T | undefined; readonly whole: boolean },
): { readonly fr: T; readonly en: T } | null {
  const [fr, en] = [french, english].map((field) => {
    const found = reader.find(field);
    if (found === undefined) return undefined;
    const { value, whole } = read(found.text);
    if (!whole) reader.note(found, 'shortened', 'value-mended', 'a shorter text');
    return value;
  });
  if (fr === undefined && en === undefined) return null;
  if (fr === undefined || en === undefined) {
    const found = reader.find(fr === undefined ? english : french);
    if (found !== undefined)
      reader.note(found, 'one-language', 'value-mended', fr === undefined ? 'French' : 'English');
  }
  return { fr: (fr ?? en) as T, en: (en ?? fr) as T };
}

function name(text: string): { readonly value: string | undefined; readonly whole: boolean } {
  const flat = text.replaceAll(/\s+/gu, ' ').trim();
  const value = flat.length <= LONGEST_NAME ? flat : `${flat.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
  return { value: value === '' ? undefined : value, whole: value === flat };
}

function lines(text: string): { readonly value: readonly string[] | undefined; readonly whole: boolean } {
  const { lines: value, whole } = readLines(text);
  return { value: value.length === 0 ? undefined : value, whole };
}

/** A single value; what cannot be read is said and left out. */
function one<T>(
  reader: RowReader,
  field: Parameters<RowReader['find']>[0],
  read: (text: string) => T | { readonly value: T | undefined; readonly whole: boolean } | undefined,
  expected: string,
): T | undefined {
  const found = reader.find(field);
  if (found === undefined) return undefined;
  const value = read(found.text);
  const kept = typeof value === 'object' && value !== null && 'whole' in value ? value.value : value;
  if (kept === undefined) reader.note(found, 'invalid', 'value-left-out', expected);
  return kept;
}

function idOf(reader: RowReader): Resource['id'] | undefined {
  const found = reader.find('id');
  return found === undefined ? undefined : resourceId(found.text.replace(/^resource:/, ''));
}

/** Ids as they are here; bare numbers only in a column that says whose they are. */
function dimensionsOf(reader: RowReader): readonly DimensionId[] {
  const own = reader.codes(
    'dimensions',
    (text) => (isDimensionId(text) ? text : undefined),
    'digcomp:1.1 or jalon:0.1',
  );
  const bare = reader.codes(
    'digcomp',
    (text): DimensionId | undefined => {
      const code = text.replace(/^digcomp:/, '');
      return isCompetenceCode(code) ? `digcomp:${code}` : undefined;
    },
    'a competence of DigComp, such as 1.1',
  );
  return [...new Set([...(own ?? []), ...(bare ?? [])])];
}

function barrier(text: string): BarrierId | undefined {
  const code = /^(?:barrier:)?(F(?:[1-9]|1[0-3]))$/iu.exec(text)?.[1];
  return code === undefined ? undefined : (`barrier:${code.toUpperCase()}` as BarrierId);
}

function goal(text: string): GoalId | undefined {
  return GOAL_IDS.find((id) => id === text || id === `goal:${text}`);
}

/** The same step in each dimension, where a level to reach is told. */
function teachesOf(reader: RowReader, dimensions: readonly DimensionId[]): Resource['teaches'] {
  const expected = Object.keys(LEVEL_WORDS).join(', ');
  const to = reader.code('levelTo', readLevel, expected);
  const from = reader.code('levelFrom', readLevel, expected) ?? null;
  return to === undefined || dimensions.length === 0
    ? undefined
    : dimensions.map((dimension) => ({ dimension, from, to }));
}

/** Bounds that cannot be read bind it to nowhere: it is never shown where nobody said that it holds. */
function onlyOf(reader: RowReader): Resource['only'] {
  const told = reader.find('departments');
  const departments = reader.codes('departments', readDepartment, 'a department, such as 29 or 2A');
  const from = one(reader, 'from', readDay, 'YYYY-MM-DD or DD/MM/YYYY');
  const until = one(reader, 'until', readDay, 'YYYY-MM-DD or DD/MM/YYYY');
  const last = reader.find('until');
  const lost =
    (told !== undefined && departments === undefined) ||
    (reader.find('from') !== undefined && from === undefined) ||
    (last !== undefined && until === undefined);
  const backwards = from !== undefined && until !== undefined && until < from;
  if (backwards && last !== undefined) reader.note(last, 'invalid', 'value-left-out', `a day from ${from} on`);
  if (lost || backwards) return { departments: [] };
  return departments === undefined && from === undefined && until === undefined
    ? undefined
    : withoutAbsent({ departments, from, until });
}

function withoutAbsent<T extends object>(entry: T): T {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as T;
}
