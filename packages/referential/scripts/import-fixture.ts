import { strToU8, zipSync } from 'fflate';
import { AREAS, BANDS, COMPETENCES, levelFromOld8, scale6FromLevel, type Band } from '../src/index.ts';
import { OUTCOMES, STATEMENTS, type AiLabel, type OutcomeType } from '../src/outcomes/index.ts';

/** A node of the invented graph. */
export type FixtureNode = Record<string, string | number>;

/** One invented sheet: its name, and rows of texts and numbers, the header first. */
export interface FixtureSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

const AI: Readonly<Record<AiLabel, string>> = {
  explicit: 'AI-Explicit',
  implicit: 'AI-Implicit',
  none: 'AI not Implicit or Explicit',
};
const TYPE: Readonly<Record<OutcomeType, string>> = { knowledge: 'Knowledge', skill: 'Skill', attitude: 'Attitude' };
const DIGCOMP_AREAS = AREAS.filter(({ id }) => id !== 'jalon:0');
const OLD8 = [1, 2, 3, 4, 5, 6, 7, 8];
const TERMS = Array.from({ length: 126 }, (_, index) => ({
  term: `Invented term ${String(index + 1).padStart(3, '0')}`,
  explanation: `What the invented term ${index + 1} means.`,
}));

/** The nodes of a graph of the shape of the official JSON-LD: official codes, titles and labels, every other word invented. */
export function fixtureNodes(): FixtureNode[] {
  return [
    ...DIGCOMP_AREAS.map(({ code, title }) => ({
      '@type': 'CompetenceArea',
      '@id': `CompetenceArea/${code}`,
      name: title.en,
      description: areaText(code),
    })),
    ...COMPETENCES.map(({ code, title }) => ({
      '@type': 'Competence',
      '@id': `Competence/${code}`,
      name: title.en,
      description: competenceText(code),
      competence_area_id: `CompetenceArea/${code[0]}`,
    })),
    ...OLD8.map((old8) => {
      const { band, scale6, words } = levelText(old8);
      return {
        '@type': 'ProficiencyLevel',
        '@id': `ProficiencyLevel/${band}_${old8}`,
        four_levels_name: band,
        eight_levels_mapping: old8,
        six_levels_mapping: scale6,
        four_levels_description: words.band,
        eight_levels_description: words.level,
        applies_to: words.purpose,
      };
    }),
    ...STATEMENTS.map(({ code, competence, band, ai }) => ({
      '@type': 'CompetenceStatement',
      '@id': `CompetenceStatement/${code}`,
      description: sentence(code),
      ...references(competence, band, ai),
    })),
    ...OUTCOMES.map(({ code, competence, band, type, ai }) => ({
      '@type': 'LearningOutcome',
      '@id': `LearningOutcome/${code}`,
      description: sentence(code),
      type: TYPE[type],
      ...references(competence, band, ai),
    })),
    ...TERMS.map(({ term, explanation }, index) => ({
      '@type': 'Glossary',
      '@id': `Glossary/${term}`,
      explanation: index < 18 ? `${explanation} ` : explanation,
    })),
  ];
}

/** The text of an invented JSON-LD file. */
export function fixtureJsonLd(nodes: readonly object[] = fixtureNodes()): string {
  return JSON.stringify({ '@context': { Competence: 'Competence' }, '@graph': nodes });
}

/** Sheets of the shape of the official workbook, with its defects: spaces after words, codes kept as numbers. */
export function fixtureSheets(): readonly FixtureSheet[] {
  const codes = (id: string): readonly (string | number)[] => {
    const { code, title } = COMPETENCES.find((one) => one.id === id) ?? { code: '', title: { en: '' } };
    const area = DIGCOMP_AREAS.find((one) => one.code === code[0]);
    return [
      Number(code[0]),
      area?.title.en ?? '',
      areaText(code[0] ?? ''),
      Number(code),
      `${title.en} `,
      competenceText(code),
    ];
  };
  const named = ['Competence area number', 'Competence area name', 'Competence area descriptor'];
  const all = [...named, 'Competence number', 'Competence name', 'Competence descriptor'];
  return [
    { name: 'ReadMe', rows: [['An invented file of the shape of an official one.']] },
    { name: '1 Competence Areas&Competences', rows: [all, ...COMPETENCES.map(({ id }) => codes(id))] },
    {
      name: '2 Proficiency Levels',
      rows: [
        [
          'Proficiency level name',
          'Four level proficiency level description',
          'Purpose',
          'Eight level mapping',
          'Six level mapping',
          'Eight level proficiency level description',
        ],
        ...OLD8.map((old8) => {
          const { band, scale6, words } = levelText(old8);
          return [old8 < 3 ? `${band} ` : band, words.band, words.purpose, old8, scale6, words.level];
        }),
      ],
    },
    {
      name: '3 Competence Statements',
      rows: [
        [...all, 'Competence statement ID', 'Competence statement', 'Proficiency level name', 'AI label'],
        ...STATEMENTS.map(({ code, competence, band, ai }) => [
          ...codes(competence),
          code,
          `${sentence(code)} `,
          bandName(band),
          AI[ai],
        ]),
      ],
    },
    {
      name: '4 Learning Outcomes',
      rows: [
        [
          'Competence area number',
          'Competence area name',
          'Competence number',
          'Competence name',
          'Learning Outcome ID',
          'Learning Outcome',
          'Proficiency level',
          'Knowledge skill or attitude',
          'AI label',
        ],
        ...OUTCOMES.map(({ code, competence, band, type, ai }) => [
          ...codes(competence).filter((_, index) => index !== 2 && index !== 5),
          code,
          sentence(code),
          bandName(band),
          TYPE[type],
          AI[ai],
        ]),
      ],
    },
    {
      name: '5 Glossary',
      rows: [['Term', 'Explanation'], ...TERMS.map(({ term, explanation }) => [term, explanation])],
    },
  ];
}

/** The XML parts of a workbook of those sheets, by name. Texts are shared, as spreadsheets write them. */
export function fixtureParts(sheets: readonly FixtureSheet[] = fixtureSheets()): Record<string, string> {
  const shared = new Map<string, number>();
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const cell = (value: string | number, column: number, row: number): string => {
    const reference = `${String.fromCharCode(65 + column)}${row}`;
    if (typeof value === 'number')
      return `<c r="${reference}"><v>${value === 1.1 ? '1.1000000000000001' : value}</v></c>`;
    if (!shared.has(value)) shared.set(value, shared.size);
    return `<c r="${reference}" t="s"><v>${shared.get(value)}</v></c>`;
  };
  const bodies = sheets.map(({ rows }, index) => {
    const lines = rows.map(
      (row, at) => `<row r="${at + 1}">${row.map((value, column) => cell(value, column, at + 1)).join('')}</row>`,
    );
    return [
      `xl/worksheets/sheet${index + 1}.xml`,
      `${head}<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
    ];
  });
  const texts = [...shared.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const targets = [
    ...sheets.map((_, index) => relation(`rId${index + 1}`, `${kind}/worksheet`, `worksheets/sheet${index + 1}.xml`)),
    relation('rIdT', `${kind}/sharedStrings`, 'sharedStrings.xml'),
  ];
  return {
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${kind}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.join('')}</Relationships>`,
    'xl/sharedStrings.xml': `${head}<sst xmlns="${main}">${texts.join('')}</sst>`,
    ...(Object.fromEntries(bodies) as Record<string, string>),
  };
}

/** The bytes of an invented XLSX file. */
export function fixtureXlsx(parts: Readonly<Record<string, string>> = fixtureParts()): Uint8Array {
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: '1980-01-01T00:00:00Z' });
}

/** Two pairs of outcomes share a sentence, as in the official files; some sentences bear straight apostrophes, some curly ones. */
function sentence(code: string): string {
  const written = code === 'LO2.5.09' ? 'LO2.5.07' : code === 'LO5.2.12' ? 'LO5.2.09' : code;
  const quote = /[02468]$/.test(written) ? "'" : '’';
  return `An invented sentence about one${quote}s ${written.slice(2)} & more, among the ${written.slice(0, 2)}.`;
}

function areaText(code: string): string {
  return `Invented words on area ${code}.`;
}

function competenceText(code: string): string {
  return `Invented words on competence ${code}.`;
}

function levelText(old8: number): {
  readonly band: string;
  readonly scale6: string;
  readonly words: { readonly band: string; readonly level: string; readonly purpose: string };
} {
  const level = levelFromOld8(old8);
  if (level === null) throw new RangeError(`no level ${old8}`);
  const words = {
    band: `Invented: the band ${level.band}.`,
    level: `Invented: level ${old8}.`,
    purpose: `Invented: what ${level.band} is for.`,
  };
  return { band: bandName(level.band), scale6: scale6FromLevel(level), words };
}

function references(competence: string, band: Band, ai: AiLabel): FixtureNode {
  const code = competence.replace('digcomp:', '');
  return {
    ai_label: AI[ai],
    competence_area_id: `CompetenceArea/${code[0]}`,
    competence_id: `Competence/${code}`,
    four_levels_proficiency_name: `ProficiencyLevel/${bandName(band)}`,
  };
}

function bandName(band: Band): string {
  return BANDS.find(({ id }) => id === band)?.title.en ?? band;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
