import { COMPETENCES } from '../../src/index.ts';
import { OUTCOMES, STATEMENTS } from '../../src/outcomes/index.ts';
import {
  AI,
  areaText,
  bandName,
  competenceText,
  DIGCOMP_AREAS,
  levelText,
  OLD8,
  sentence,
  TERMS,
  TYPE,
} from './words.ts';

/** One invented sheet: its name, and rows of texts and numbers, the header first. */
export interface FixtureSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
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
