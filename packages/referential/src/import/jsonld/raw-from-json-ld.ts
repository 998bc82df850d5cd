import type { ImportLimits } from '../import-limits.ts';
import { note, repaired, type ImportNotes } from '../import-notes.ts';
import type { RawArea, RawCompetence, RawFrame, RawLevel, RawOutcome, RawStatement, RawTerm } from '../raw-frame.ts';
import { readGraph } from './read-graph.ts';
import { readNode, type GraphNode } from './read-node.ts';

const CODED = ['description', 'ai_label', 'competence_area_id', 'competence_id', 'four_levels_proficiency_name'];
const KEYS: Readonly<Record<string, readonly string[]>> = {
  CompetenceArea: ['name', 'description'],
  Competence: ['name', 'description', 'competence_area_id'],
  ProficiencyLevel: [
    'four_levels_name',
    'eight_levels_mapping',
    'six_levels_mapping',
    'four_levels_description',
    'eight_levels_description',
    'applies_to',
  ],
  CompetenceStatement: CODED,
  LearningOutcome: ['type', ...CODED],
  Glossary: ['explanation'],
};

/** What the JSON-LD of the JRC holds. Its vocabulary is its own: terms are read by name, nothing is fetched. */
export function rawFromJsonLd(text: string, limits: ImportLimits, notes: ImportNotes): RawFrame {
  const nodes = readGraph(text, limits).map((value, index) => readNode(value, `@graph/${index}`, KEYS, notes));
  const of = (type: string): readonly GraphNode[] => nodes.filter((node) => node.type === type);
  return {
    areas: of('CompetenceArea').map((node) => titled(node)),
    competences: of('Competence').map((node): RawCompetence => ({
      ...titled(node),
      area: node.reference('competence_area_id', 'CompetenceArea'),
    })),
    levels: of('ProficiencyLevel').map((node) => level(node, notes)),
    statements: of('CompetenceStatement').map((node) => coded(node, notes)),
    outcomes: of('LearningOutcome').map((node): RawOutcome => ({ ...coded(node, notes), type: node.text('type') })),
    glossary: of('Glossary').map((node): RawTerm => ({
      place: node.place,
      term: node.name,
      explanation: node.text('explanation'),
    })),
  };
}

function titled(node: GraphNode): RawArea {
  return { place: node.place, code: node.name, title: node.text('name'), descriptor: node.text('description') };
}

function level(node: GraphNode, notes: ImportNotes): RawLevel {
  const band = node.text('four_levels_name');
  const old8 = String(node.integer('eight_levels_mapping'));
  if (node.name !== `${band}_${old8}`)
    note(notes, 'error', 'code-mismatch', `${node.place}/@id`, `${band}_${old8}`, node.name);
  return {
    place: node.place,
    band,
    old8,
    scale6: node.text('six_levels_mapping'),
    bandDescription: node.text('four_levels_description'),
    description: node.text('eight_levels_description'),
    purpose: node.text('applies_to'),
  };
}

function coded(node: GraphNode, notes: ImportNotes): RawStatement {
  const band = node.reference('four_levels_proficiency_name', 'ProficiencyLevel');
  repaired(notes, 'band-without-node');
  return {
    place: node.place,
    code: node.name,
    area: node.reference('competence_area_id', 'CompetenceArea'),
    competence: node.reference('competence_id', 'Competence'),
    band,
    ai: node.text('ai_label'),
    text: node.text('description'),
  };
}
