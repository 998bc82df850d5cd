import { isDimensionId, type BarrierId, type DimensionId } from '@jalon/referential';
import { crosswalk } from '@jalon/referential/crosswalks';
import { isEntryId } from '@jalon/referential/frames';
import { excerpt } from '../../source-rows/excerpt.ts';
import { isAboutTheFile } from '../../json-rows/json-row.ts';
import { readRecords } from '../../places/import/read-records.ts';
import type { SourceRecord } from '../../places/import/source-record.ts';
import { departmentOf } from '../../places/territory/department-of.ts';
import type { Resource, ResourceKind } from '../../resource.ts';
import type { SourceValue } from '../../source-rows/source-value.ts';
import type { Chunks } from '../../source-rows/chunks.ts';
import { gatherResources, type Imported } from './gather-resources.ts';
import type { ImportOptions } from './import-options.ts';
import { readAddress } from './read-address.ts';
import { readDepartment } from './read-department.ts';
import { readLines } from './read-lines.ts';
import { resourceId } from './resource-id.ts';
import type { ResourceIssue } from './resource-issue.ts';
import type { ResourceRow } from './resource-row.ts';

/** Its types of service (1.0.8). */
const KINDS: Readonly<Record<string, ResourceKind>> = {
  accompagnement: 'person',
  'aide-financiere': 'service',
  'aide-materielle': 'equipment',
  atelier: 'workshop',
  formation: 'training',
  information: 'service',
};

const WITH_SOMEONE: ReadonlySet<ResourceKind> = /* @__PURE__ */ new Set<ResourceKind>([
  'person',
  'workshop',
  'training',
]);

/**
 * Entries from the services of data·inclusion v1, CSV or JSON; told who offers them where the structures are given too, which are read
 * first. A service is bound to the departments of its zone; where its zone cannot be told in departments, it is confirmed nowhere. Themes
 * give what an entry is about by the crosswalks of the referential, those of v0 included; the people a service is for give nothing.
 */
export async function importDataInclusion(
  files: { readonly services: Chunks; readonly structures?: Chunks | undefined },
  options: Pick<ImportOptions, 'separator' | 'encoding' | 'defaults' | 'maxResources' | 'maxIssues'> = {},
): Promise<Imported> {
  return gatherResources(rowsOf(files, options), options);
}

async function* rowsOf(
  { services, structures }: { readonly services: Chunks; readonly structures?: Chunks | undefined },
  options: ImportOptions,
): AsyncGenerator<ResourceRow> {
  const names = new Map<string, string>();
  for await (const { line, value, issues } of readRecords(structures ?? [], options)) {
    const [id, name] = [value?.('id')?.text, value?.('nom')?.text];
    if (id !== undefined && name !== undefined) names.set(id, name.slice(0, 200));
    // Without any file of structures there is nothing to say of it.
    if (structures !== undefined && issues.length > 0) yield { line, resource: null, issues, isHeader: true };
  }
  for await (const record of readRecords(services, options)) yield serviceOf(record, names, options.defaults?.kind);
}

function serviceOf(
  record: SourceRecord,
  names: ReadonlyMap<string, string>,
  defaultKind: ResourceKind = 'service',
): ResourceRow {
  const { line, value } = record;
  const issues: ResourceIssue[] = [...record.issues];
  const isHeader = issues.some(({ code }) => ABOUT_THE_TABLE.has(code) || isAboutTheFile(code));
  if (value === null) return { line, resource: null, issues, isHeader };
  const note = (
    { field, text, line: at, column }: SourceValue,
    code: ResourceIssue['code'],
    effect: ResourceIssue['effect'],
    expected: string,
    part: string = text,
  ): void => {
    issues.push({ code, effect, line: at, column, field, value: excerpt(part), expected });
  };
  const title = value('nom');
  const id = value('id');
  if (title === undefined || id === undefined) {
    const field = title === undefined ? 'nom' : 'id';
    issues.push({ code: 'missing', effect: 'row-left-out', line, column: 1, field, value: '', expected: 'a text' });
    return { line, resource: null, issues };
  }
  const { lines, whole } = readLines(value('description')?.text ?? title.text);
  if (!whole) note(value('description') ?? title, 'shortened', 'value-mended', 'a shorter text');
  const kind = kindOf(value('type'), note) ?? defaultKind;
  const { dimensions, barriers } = aboutOf(value('thematiques'), note);
  const name = title.text.replaceAll(/\s+/gu, ' ').slice(0, 200);
  const modes = partsOf(value('modes_accueil'));
  const mobilisation = partsOf(value('modes_mobilisation'));
  const link = value('lien_mobilisation') ?? value('lien_source');
  const address = link === undefined ? undefined : readAddress(link.text);
  if (link !== undefined && address === undefined)
    note(link, 'invalid', 'value-left-out', 'an address that begins with https://');
  const provider = names.get(value('structure_id')?.text ?? '');
  const fee = value('frais')?.text;
  const only = onlyOf(value('zone_eligibilite'), note);
  return {
    line,
    issues,
    resource: {
      schema: 'jalon.resource/1',
      id: resourceId(name, id.text),
      kind,
      title: { fr: name, en: name },
      summary: { fr: lines.length === 0 ? [name] : lines, en: lines.length === 0 ? [name] : lines },
      dimensions,
      barriers,
      withSomeone: WITH_SOMEONE.has(kind) ? 'with-someone' : 'either',
      needs:
        modes.length > 0 && modes.every((mode) => mode === 'a-distance') && !mobilisation.includes('telephoner')
          ? ['connection']
          : [],
      where: null,
      ...(provider !== undefined && { provider }),
      ...(address !== undefined && { address }),
      lastCheck: null,
      ...((fee === 'gratuit' || fee === 'payant') && { cost: fee === 'gratuit' ? 'free' : 'paid' }),
      ...(mobilisation.includes('telephoner') && { accessibility: ['phone-call'] as const }),
      ...(only !== undefined && { only }),
    },
  };
}

type Note = (
  value: SourceValue,
  code: ResourceIssue['code'],
  effect: ResourceIssue['effect'],
  expected: string,
  part?: string,
) => void;

function kindOf(type: SourceValue | undefined, note: Note): ResourceKind | undefined {
  if (type === undefined) return undefined;
  if (Object.hasOwn(KINDS, type.text)) return KINDS[type.text];
  note(type, 'unknown-value', 'value-left-out', Object.keys(KINDS).join(', '));
  return undefined;
}

/** What the themes are about, by way of the crosswalks. */
function aboutOf(
  themes: SourceValue | undefined,
  note: Note,
): { readonly dimensions: readonly DimensionId[]; readonly barriers: readonly BarrierId[] } {
  const dimensions = new Set<DimensionId>();
  const barriers = new Set<BarrierId>();
  for (const theme of partsOf(themes)) {
    const known = currentThemes(theme);
    if (known.length === 0 && themes !== undefined)
      note(themes, 'unknown-value', 'value-left-out', 'a theme of data·inclusion', theme);
    for (const id of known) {
      for (const { to } of [...crosswalk(id, 'jalon'), ...crosswalk(id, 'digcomp')])
        if (isDimensionId(to)) dimensions.add(to);
      for (const { to } of crosswalk(id, 'barrier')) barriers.add(to as BarrierId);
    }
  }
  return { dimensions: [...dimensions], barriers: [...barriers] };
}

/** The theme itself where it is one of v1, else those that stand for it since v0. */
function currentThemes(theme: string): readonly `di:${string}`[] {
  const current = `di:thematiques.${theme}`;
  if (isEntryId(current)) return [current as `di:${string}`];
  const former = `di0:thematiques.${theme}`;
  return isEntryId(former) ? crosswalk(former, 'di').map(({ to }) => to as `di:${string}`) : [];
}

/** The departments of its zone; a town or a group of towns is narrower than what an entry can say. */
function onlyOf(zone: SourceValue | undefined, note: Note): Resource['only'] {
  const parts = partsOf(zone);
  if (zone === undefined || parts.length === 0 || parts.includes('france')) return undefined;
  const departments = new Set<string>();
  for (const part of parts) {
    const department = readDepartment(part) ?? null;
    const town = department === null ? departmentOf(part, undefined) : null;
    if (town !== null) note(zone, 'wider-territory', 'value-mended', town, part);
    if (department === null && town === null)
      note(zone, 'unknown-value', 'value-left-out', 'a town, a department or france', part);
    else departments.add(department ?? town ?? '');
  }
  return { departments: [...departments] };
}

function partsOf(value: SourceValue | undefined): readonly string[] {
  const parts = value?.list ?? value?.text.replaceAll(/["[\]]/g, '').split(/[|;,]/) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

const ABOUT_THE_TABLE: ReadonlySet<ResourceIssue['code']> = /* @__PURE__ */ new Set<ResourceIssue['code']>([
  'no-header',
  'no-name',
  'duplicate-name',
]);
