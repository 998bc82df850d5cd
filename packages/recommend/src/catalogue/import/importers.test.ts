import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseResource } from '../../schema/parse-resource.ts';
import { bytesOf } from './bytes.test-kit.ts';
import { FIELD_NAMES } from './field-name.ts';
import type { Imported } from './gather-resources.ts';
import { importDataInclusion } from './import-data-inclusion.ts';
import { importJson } from './import-json.ts';
import { importLesBases } from './import-les-bases.ts';
import { importPractice } from './import-practice.ts';

/** Names that some file uses, and values that some field may have, or not. */
const NAMES = [
  ...Object.values(FIELD_NAMES).map(([first]) => first),
  ...['schema', 'slug', 'is_public', 'resource_type', 'beneficiary', 'type', 'structure_id', 'thematiques'],
  ...['zone_eligibilite', 'frais', 'modes_accueil', 'lien_mobilisation', '__proto__', 'constructor', 'toString'],
];
const value = fc.oneof(
  fc.constantFrom<unknown>(
    'jalon.resource/1',
    'Atelier',
    'atelier',
    'video',
    'path:x',
    'https://a.exemple',
    '29',
    'F4',
  ),
  fc.constantFrom<unknown>(
    'toString',
    '__proto__',
    'numerique--acquerir-un-equipement',
    'etalab_2_0',
    true,
    false,
    null,
  ),
  fc.jsonValue({ maxDepth: 3 }),
);
const told = fc.dictionary(fc.constantFrom(...NAMES), value, { maxKeys: 12 });
/** Sometimes what a row cannot do without is there, so that the rest of it is read too. */
const row = fc.oneof(
  told.map((one) => ({ id: 'x', nom: 'Un nom', title: 'Un titre', kind: 'tool', ...one })),
  told,
  fc.jsonValue(),
);
const list = fc.array(row, { minLength: 1, maxLength: 6 });

test.each<readonly [string, (rows: readonly unknown[]) => Promise<Imported>]>([
  ['JSON', (rows) => importJson(fileOf(rows))],
  ['JSON, cut short', (rows) => importJson([fileOf(rows)[0]?.slice(0, -3) ?? new Uint8Array()])],
  ['Les Bases', (rows) => importLesBases(fileOf(rows), { format: 'json' })],
  ['data·inclusion', (rows) => importDataInclusion({ services: fileOf(rows), structures: fileOf(rows) })],
  ['practice', (rows) => importPractice(rows, 'Jalon')],
])(
  '%s: whatever is given, each row is an entry or is left out by an issue; every entry is sound',
  async (_from, read) => {
    await fc.assert(
      fc.asyncProperty(list, async (given) => {
        const { resources, issues, rows, totals } = await read(given);
        expect(resources.length + totals.leftOut).toBe(rows);
        expect(issues.filter(({ effect }) => effect === 'row-left-out').length).toBeGreaterThanOrEqual(totals.leftOut);
        for (const one of resources) expect(parseResource(one)).toEqual({ ok: true, value: one });
        expect(new Set(resources.map(({ id }) => id)).size).toBe(resources.length);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  },
);

function fileOf(rows: readonly unknown[]): readonly Uint8Array[] {
  return bytesOf(JSON.stringify(rows));
}
