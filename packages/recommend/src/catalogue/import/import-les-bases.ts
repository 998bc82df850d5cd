import type { BarrierId } from '@jalon/referential';
import type { Resource, ResourceKind } from '../../resource.ts';
import type { SourceValue } from '../../source-rows/source-value.ts';
import type { Chunks } from '../../source-rows/chunks.ts';
import { formatOf } from '../../source-rows/format-of.ts';
import { csvSourceRows } from './csv-source-rows.ts';
import type { FieldName } from './field-name.ts';
import { gatherResources, type Imported } from './gather-resources.ts';
import type { ImportOptions } from './import-options.ts';
import { jsonSourceRows } from './json-source-rows.ts';
import type { ResourceIssue } from './resource-issue.ts';
import { resourceOfRow } from './resource-of-row.ts';
import type { ResourceRow } from './resource-row.ts';
import type { SourceRow } from './source-row.ts';

/** Its kinds of resource, by its codes (2026-06-30). */
const KINDS: Readonly<Record<string, ResourceKind>> = {
  resource_pedagogique: 'document',
  outils_numeriques: 'tool',
  annuaire: 'document',
  article: 'document',
  boite_outils: 'tool',
  infographie: 'document',
  methodologie: 'document',
  questionnaire: 'tool',
  video_webinaire: 'video',
};

const LICENCES: Readonly<Record<string, string>> = {
  etalab_2_0: 'etalab-2.0',
  cc_by_sa_4_0: 'CC-BY-SA-4.0',
  cc_by_nc_sa_4_0: 'CC-BY-NC-SA-4.0',
  no_licence: 'all-rights-reserved',
};

/** Whom a resource is for in the end, and what of it is a barrier; the others say nothing that an entry holds. */
const BARRIERS: Readonly<Record<string, BarrierId | null>> = {
  tous_publics: null,
  enfants_mineurs: null,
  adultes: null,
  seniors_personnes_agees: null,
  parents: null,
  personnes_tres_eloignees_numerique: 'barrier:F3',
  personne_situation_handicap_ou_perte_autonomie: 'barrier:F6',
  personne_situation_illetrisme: 'barrier:F4',
  personne_allophone_ou_refugies_demandeurs_asile: 'barrier:F5',
  personnes_en_insertion_sociale_ou_professionnelle: null,
};

/** What the lists of Les Bases call their columns, beside the names that every file may use. */
const COLUMNS: Readonly<Record<string, FieldName | null>> = {
  resource_type: 'kind',
  resource_types: 'kind',
  type_de_ressource: 'kind',
  beneficiary: 'barriers',
  beneficiaries: 'barriers',
  publics: 'barriers',
  license: 'licence',
  slug: 'where',
  is_public: 'audience',
  // It is sorted by themes of its own, which say too little of what is learnt.
  theme: null,
  themes: null,
  thematiques: null,
  professional_sector: null,
  created_at: null,
  created: null,
  updated_at: null,
  updated: null,
  published: null,
  published_at: null,
};

/** How to read a list of Les Bases. */
export interface LesBasesOptions extends ImportOptions {
  /** JSON where the file begins with a bracket or a brace, else CSV, unless told. */
  readonly format?: 'csv' | 'json' | undefined;
}

/** Where a resource of Les Bases is read. */
const SITE = 'https://lesbases.anct.gouv.fr/ressources/';

/**
 * Entries from a list exported from Les Bases, CSV or JSON, or from what its address `/api/v1/resources` answers. They are
 * for helpers; what is not public is left out and said. Its address gives titles and dates only: there is no more to know of them then.
 */
export function importLesBases(chunks: Chunks, options: LesBasesOptions = {}): Promise<Imported> {
  return gatherResources(rowsOf(chunks, options), options);
}

async function* rowsOf(chunks: Chunks, options: LesBasesOptions): AsyncGenerator<ResourceRow> {
  const { format, rest } =
    options.format === undefined ? await formatOf(chunks) : { format: options.format, rest: chunks };
  const reading = { ...options, columns: { ...COLUMNS, ...options.columns } };
  const rows = format === 'csv' ? csvSourceRows(rest, reading) : jsonSourceRows(rest, reading);
  for await (const row of rows) yield rowOf(row, options.defaults);
}

function rowOf(row: SourceRow, defaults: ImportOptions['defaults']): ResourceRow {
  const { line, column } = row;
  if (row.values === null) return resourceOfRow(row);
  const { kind, licence, barriers, where: slug, audience: isPublic, id: _id, ...others } = row.values;
  if (isPublic !== undefined && /^(?:false|faux|non|no|0)$/iu.test(isPublic.text)) {
    const code = 'not-public' as const;
    const issue = { code, effect: 'row-left-out', line, column, field: isPublic.field } as const;
    return { line, resource: null, issues: [...row.issues, { ...issue, value: isPublic.text, expected: 'true' }] };
  }
  const issues: ResourceIssue[] = [...row.issues];
  const told = <T>(value: SourceValue | undefined, codes: Readonly<Record<string, T>>): readonly T[] =>
    (value?.list ?? value?.text.split(/[|;,]/) ?? []).flatMap((part) => {
      const code = part.trim();
      if (value === undefined || code === '') return [];
      if (Object.hasOwn(codes, code)) return [codes[code] as T];
      const at = { line: value.line, column: value.column, field: value.field, value: code.slice(0, 80) };
      issues.push({ ...at, code: 'unknown-value', effect: 'value-left-out', expected: Object.keys(codes).join(', ') });
      return [];
    });
  const address = others.address ?? (slug === undefined ? undefined : { ...slug, text: `${SITE}${slug.text}` });
  const resource = resourceOfRow(
    { line, column, issues: [], values: { ...others, ...(address && { address }) } },
    {
      provider: 'Les Bases du numérique d’intérêt général',
      languages: ['fr'],
      audience: 'helper',
      ...defaults,
      kind: told(kind, KINDS)[0] ?? defaults?.kind ?? 'document',
      ...only('licence', told(licence, LICENCES)[0] ?? defaults?.licence),
    },
  );
  const lifted = told(barriers, BARRIERS).filter((one) => one !== null);
  const whole: Resource | null =
    resource.resource === null ? null : { ...resource.resource, needs: ['connection'], barriers: [...new Set(lifted)] };
  return { line, resource: whole, issues: [...issues, ...resource.issues] };
}

function only<K extends string, T>(name: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({ [name]: value } as Partial<Record<K, T>>);
}
