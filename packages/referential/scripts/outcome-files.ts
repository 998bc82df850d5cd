/** What the script reads of a node of the official graph. */
interface OfficialNode {
  readonly '@type': string;
  readonly '@id': string;
  readonly type?: string;
  readonly ai_label?: string;
  readonly competence_id?: string;
  readonly four_levels_proficiency_name?: string;
}

const BANDS = ['Basic', 'Intermediate', 'Advanced', 'Highly advanced'];
const TYPES = new Map([
  ['Knowledge', 'K'],
  ['Skill', 'S'],
  ['Attitude', 'A'],
]);
const AI = new Map([
  ['AI-Explicit', 'e'],
  ['AI-Implicit', 'i'],
  ['AI not Implicit or Explicit', 'n'],
]);
const HEAD =
  '// Written by scripts/make-outcomes.ts from the official data supplement of DigComp 3.0 (JRC144705). Do not edit.\n';

/** The generated sources by their path under `src`, from the text of the official JSON-LD. Throws on anything unforeseen. */
export function outcomeFiles(jsonLd: string): Readonly<Record<string, string>> {
  const graph = (JSON.parse(jsonLd) as { readonly '@graph': readonly OfficialNode[] })['@graph'];
  const codes = graph.filter((node) => node['@type'] === 'Competence').map((node) => node['@id'].split('/')[1] ?? '');
  const statements = tokens(graph, 'CompetenceStatement', 'CS', codes);
  const outcomes = tokens(graph, 'LearningOutcome', 'LO', codes);
  return {
    'outcomes/table.ts': table(codes, statements, outcomes),
    'outcomes/codes.ts': codeTypes(codes, statements, outcomes),
    'statement-and-outcome-counts.ts': counts(codes, statements, outcomes),
  };
}

type Tokens = ReadonlyMap<string, readonly (readonly string[])[]>;

/** By competence and band, one token a node in the order of its number: type and AI label for an outcome, AI label for a statement. */
function tokens(graph: readonly OfficialNode[], type: string, letters: string, codes: readonly string[]): Tokens {
  const byCode = new Map(codes.map((code) => [code, BANDS.map((): string[] => [])] as const));
  const seen = new Map<string, number>();
  const nodes = graph.filter((node) => node['@type'] === type);
  for (const node of nodes.toSorted((a, b) => (a['@id'] < b['@id'] ? -1 : 1))) {
    const [, code, number] = new RegExp(`^${type}/${letters}(\\d\\.\\d)\\.(\\d\\d)$`).exec(node['@id']) ?? [];
    const place = node['@id'];
    if (code === undefined || node.competence_id !== `Competence/${code}`) throw new Error(`${place}: code`);
    const due = (seen.get(code) ?? 0) + 1;
    if (Number(number) !== due) throw new Error(`${place}: expected number ${due}`);
    seen.set(code, due);
    const band = BANDS.indexOf((node.four_levels_proficiency_name ?? '').replace('ProficiencyLevel/', ''));
    const bands = byCode.get(code);
    if (bands === undefined || band < 0 || bands.slice(band + 1).some((later) => later.length > 0))
      throw new Error(`${place}: band`);
    const ai = AI.get(node.ai_label ?? '');
    const kind = letters === 'LO' ? TYPES.get(node.type ?? '') : '';
    if (ai === undefined || kind === undefined) throw new Error(`${place}: type or AI label`);
    bands[band]?.push(`${kind}${ai}`);
  }
  return byCode;
}

function table(codes: readonly string[], statements: Tokens, outcomes: Tokens): string {
  const rows = codes.map((code) => {
    const [cs, lo] = [statements, outcomes].map(
      (all) => `[${(all.get(code) ?? []).map((band) => `'${band.join(' ')}'`).join(', ')}]`,
    );
    return `  '${code}': {\n    statements: ${cs},\n    outcomes: ${lo},\n  },`;
  });
  return `${HEAD}import type { CompetenceCode } from '../ids.ts';

/**
 * By competence, four bands from Basic up, one token a code in the order of its number. A statement's token is its AI label:
 * e explicit, i implicit, n neither. An outcome's begins with its type: K knowledge, S skill, A attitude.
 */
export const TABLE: Readonly<
  Record<CompetenceCode, { readonly statements: readonly string[]; readonly outcomes: readonly string[] }>
> = {
${rows.join('\n')}
};
`;
}

function codeTypes(codes: readonly string[], statements: Tokens, outcomes: Tokens): string {
  const most = Math.max(...codes.flatMap((code) => [total(statements, code), total(outcomes, code)]));
  const ladder = Array.from({ length: most }, (_, index) => {
    const number = String(index + 1).padStart(2, '0');
    return index === 0 ? `type To1 = '01';` : `type To${index + 1} = To${index} | '${number}';`;
  });
  const union = (letters: string, all: Tokens): string =>
    codes.map((code) => `  | \`${letters}${code}.\${To${total(all, code)}}\``).join('\n');
  return `${HEAD}
${ladder.join('\n')}

/** The bare code of one of the 362 competence statements of DigComp 3.0 (JRC144705). */
export type StatementCode =
${union('CS', statements)};

/** The bare code of one of the 523 learning outcomes of DigComp 3.0 (JRC144705). */
export type OutcomeCode =
${union('LO', outcomes)};
`;
}

function counts(codes: readonly string[], statements: Tokens, outcomes: Tokens): string {
  const rows = codes.map((code) => `  '${code}': [${total(statements, code)}, ${total(outcomes, code)}],`);
  return `${HEAD}import type { CompetenceCode } from './ids.ts';

/** How many competence statements, then learning outcomes, each competence has; both are numbered from 01 without a gap. */
export const STATEMENT_AND_OUTCOME_COUNTS: Readonly<Record<CompetenceCode, readonly [number, number]>> = {
${rows.join('\n')}
};
`;
}

function total(all: Tokens, code: string): number {
  return (all.get(code) ?? []).reduce((sum, band) => sum + band.length, 0);
}
