import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { officialFile } from '../../packages/referential/scripts/official-file.ts';
import { importJsonLd, importXlsx, type ImportedFrame } from '../../packages/referential/src/import/index.ts';
import { COMPETENCES } from '../../packages/referential/src/index.ts';
import { OUTCOMES, STATEMENTS } from '../../packages/referential/src/outcomes/index.ts';

/**
 * Whether both official files are read without an error, give the same frame, and that frame has our codes, bands, types, AI
 * labels and English titles; null where one of the files is absent.
 */
export function importIdentical(): boolean | null {
  const [jsonld, xlsx] = [officialFile('jsonld'), officialFile('xlsx')];
  if (jsonld === null || xlsx === null) return null;
  const fromJsonLd = importJsonLd(readFileSync(jsonld, 'utf8'));
  const fromXlsx = importXlsx(readFileSync(xlsx));
  if (!fromJsonLd.ok || !fromXlsx.ok) return false;
  return (
    fromJsonLd.value.report.sound &&
    fromXlsx.value.report.sound &&
    isDeepStrictEqual(fromJsonLd.value.frame, fromXlsx.value.frame) &&
    isOurs(fromJsonLd.value.frame)
  );
}

/** Whether an imported frame says of its codes what our tables say. */
export function isOurs(frame: ImportedFrame): boolean {
  return (
    isDeepStrictEqual(
      frame.outcomes.map(({ id, code, competence, band, type, ai }) => ({ id, code, competence, band, type, ai })),
      OUTCOMES,
    ) &&
    isDeepStrictEqual(
      frame.statements.map(({ id, code, competence, band, ai }) => ({ id, code, competence, band, ai })),
      STATEMENTS,
    ) &&
    isDeepStrictEqual(
      frame.competences.map(({ id, title }) => [id, title]),
      COMPETENCES.map(({ id, title }) => [id, title.en]),
    )
  );
}
