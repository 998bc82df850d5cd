import { COMPETENCES, type Band } from '../../src/index.ts';
import { OUTCOMES, STATEMENTS, type AiLabel } from '../../src/outcomes/index.ts';
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

/** A node of the invented graph. */
export type FixtureNode = Record<string, string | number>;

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

function references(competence: string, band: Band, ai: AiLabel): FixtureNode {
  const code = competence.replace('digcomp:', '');
  return {
    ai_label: AI[ai],
    competence_area_id: `CompetenceArea/${code[0]}`,
    competence_id: `Competence/${code}`,
    four_levels_proficiency_name: `ProficiencyLevel/${bandName(band)}`,
  };
}
