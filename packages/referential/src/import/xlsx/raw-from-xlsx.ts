import type { ImportLimits } from '../import-limits.ts';
import type { ImportNotes } from '../import-notes.ts';
import type { RawArea, RawCompetence, RawFrame } from '../raw-frame.ts';
import { openWorkbook } from './open-workbook.ts';
import { readRecords, type SheetRecord } from './read-records.ts';
import { repeatChecker } from './repeat-checker.ts';
import { readSharedStrings } from './read-shared-strings.ts';

const AREA = ['Competence area number', 'Competence area name'] as const;
const AREA_DESCRIPTOR = 'Competence area descriptor';
const COMPETENCE = ['Competence number', 'Competence name'] as const;
const COMPETENCE_DESCRIPTOR = 'Competence descriptor';

/** What the XLSX of the JRC holds. Areas and competences are read from their own sheet; what other sheets repeat is compared. */
export function rawFromXlsx(bytes: Uint8Array, limits: ImportLimits, notes: ImportNotes): RawFrame {
  const workbook = openWorkbook(bytes, limits);
  const shared = readSharedStrings(workbook, limits);
  const records = <Column extends string>(sheet: string, columns: readonly Column[]): readonly SheetRecord<Column>[] =>
    readRecords(workbook, shared, sheet, columns, limits, notes);

  const compare = repeatChecker(notes);
  const areas = new Map<string, RawArea>();
  const competences: RawCompetence[] = [];
  const repeats = [...AREA, AREA_DESCRIPTOR, ...COMPETENCE, COMPETENCE_DESCRIPTOR] as const;
  for (const record of records('1 Competence Areas&Competences', repeats)) {
    const area = record.number('Competence area number', 0);
    if (!areas.has(area))
      areas.set(area, {
        place: record.at('Competence area number'),
        code: area,
        title: record.text('Competence area name'),
        descriptor: record.text(AREA_DESCRIPTOR),
      });
    compare(record, 'Competence area name', areas.get(area)?.title);
    compare(record, AREA_DESCRIPTOR, areas.get(area)?.descriptor);
    competences.push({
      place: record.at('Competence number'),
      code: record.number('Competence number', 1),
      area,
      title: record.text('Competence name'),
      descriptor: record.text(COMPETENCE_DESCRIPTOR),
    });
  }
  const coded = (
    record: SheetRecord<(typeof AREA | typeof COMPETENCE)[number]>,
  ): { readonly area: string; readonly competence: string } => {
    const area = record.number('Competence area number', 0);
    const competence = record.number('Competence number', 1);
    compare(record, 'Competence area name', areas.get(area)?.title);
    compare(record, 'Competence name', competences.find(({ code }) => code === competence)?.title);
    return { area, competence };
  };
  const levels = records('2 Proficiency Levels', [
    'Proficiency level name',
    'Four level proficiency level description',
    'Purpose',
    'Eight level mapping',
    'Six level mapping',
    'Eight level proficiency level description',
  ]).map((record) => ({
    place: record.at('Proficiency level name'),
    band: record.text('Proficiency level name'),
    old8: record.number('Eight level mapping', 0),
    scale6: record.text('Six level mapping'),
    bandDescription: record.text('Four level proficiency level description'),
    description: record.text('Eight level proficiency level description'),
    purpose: record.text('Purpose'),
  }));
  const statements = records('3 Competence Statements', [
    ...repeats,
    'Competence statement ID',
    'Competence statement',
    'Proficiency level name',
    'AI label',
  ]).map((record) => {
    const codes = coded(record);
    compare(record, AREA_DESCRIPTOR, areas.get(codes.area)?.descriptor);
    const competence = competences.find(({ code }) => code === codes.competence);
    compare(record, COMPETENCE_DESCRIPTOR, competence?.descriptor);
    return {
      place: record.at('Competence statement ID'),
      code: record.text('Competence statement ID'),
      ...codes,
      band: record.text('Proficiency level name'),
      ai: record.text('AI label'),
      text: record.text('Competence statement'),
    };
  });
  const outcomes = records('4 Learning Outcomes', [
    ...AREA,
    ...COMPETENCE,
    'Learning Outcome ID',
    'Learning Outcome',
    'Proficiency level',
    'Knowledge skill or attitude',
    'AI label',
  ]).map((record) => ({
    place: record.at('Learning Outcome ID'),
    code: record.text('Learning Outcome ID'),
    ...coded(record),
    band: record.text('Proficiency level'),
    type: record.text('Knowledge skill or attitude'),
    ai: record.text('AI label'),
    text: record.text('Learning Outcome'),
  }));
  const glossary = records('5 Glossary', ['Term', 'Explanation']).map((record) => ({
    place: record.at('Term'),
    term: record.text('Term'),
    explanation: record.text('Explanation'),
  }));
  return { areas: [...areas.values()], competences, levels, statements, outcomes, glossary };
}
