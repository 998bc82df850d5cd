import type { FactDeclaration } from '../fact-declaration.ts';
import { FACTS } from '../facts/facts.ts';
import { isSensitive } from './is-sensitive.ts';
import type { ReasonFact, ReasonNode } from '../reason-node.ts';
import { askAbout, clause, type ClauseContext } from './clause.ts';
import type { ExplainWords } from './explain-words.ts';
import type { Explanation } from './explanation.ts';
import type { Reader } from './phrase.ts';
import { sayingsOfChange, sayingsOfReason } from './saying.ts';

/** One sentence of an explanation, and what it stands on. */
export interface ExplainedLine {
  readonly code: 'reason' | 'missing' | 'expired' | 'uncertain' | 'change' | 'aside' | 'withheld';
  readonly text: string;
  readonly facts: readonly string[];
  /** The answers and activities behind it. */
  readonly refs: readonly string[];
}

/** In which words, for whom. */
export interface SayOptions {
  readonly words: ExplainWords;
  readonly reader: Reader;
  /** Shows what may reveal health, or shame or expose the person. Never unless asked: a line says that something is not shown. */
  readonly sensitive?: boolean;
  readonly declarations?: readonly FactDeclaration[];
  readonly titleOf?: (resource: string) => string | undefined;
}

/**
 * The sentences of an explanation, one a line: the reasons, what is missing, and the nearest change; what nobody can change is
 * not proposed to a learner.
 */
export function sayExplanation(said: Explanation, options: SayOptions): readonly ExplainedLine[] {
  const { words, reader, sensitive = false, declarations = FACTS, titleOf } = options;
  const context: ClauseContext = { words, reader, declarations, titleOf };
  const isShown = (name: string): boolean => sensitive || !isSensitive(name, declarations);

  const lines: ExplainedLine[] = [];
  if (said.aside !== null) lines.push({ code: 'aside', text: words.aside[said.aside], facts: [], refs: [] });
  const reasons = said.reasons === null || said.aside !== null ? [] : factsIn(said.reasons);
  for (const fact of reasons) if (isShown(fact.name)) lines.push(reasonLine(fact, context));
  for (const code of ['missing', 'expired', 'uncertain'] as const) {
    for (const name of said[code]) {
      if (!isShown(name)) continue;
      lines.push({ code, text: sentence(words.lacking[code](askAbout(name, context))), facts: [name], refs: [] });
    }
  }
  // What nobody can change is not proposed to a learner.
  const nearest = reader === 'learner' && said.nearest?.reach === 'fixed' ? null : said.nearest;
  const facts = nearest?.changes.map(({ fact }) => fact) ?? [];
  const counted = [...reasons.map(({ name }) => name), ...said.missing, ...said.expired, ...said.uncertain, ...facts];
  if (counted.some((name) => !isShown(name)))
    lines.push({ code: 'withheld', text: words.withheld, facts: [], refs: [] });
  if (nearest === null || !facts.every(isShown)) return lines;
  const clauses = nearest.changes.flatMap(sayingsOfChange).map((saying) => clause(saying, 'were', context));
  return [...lines, { code: 'change', text: sentence(words.change(clauses, nearest.makes, reader)), facts, refs: [] }];
}

/** Each fact once, in reading order. */
function factsIn(node: ReasonNode): readonly ReasonFact[] {
  const found = new Map<string, ReasonFact>();
  const collect = ({ fact, children }: ReasonNode): void => {
    const key = fact && JSON.stringify([fact.name, Array.isArray(fact.actual) ? fact.expected : null]);
    if (fact !== undefined && key !== undefined && !found.has(key)) found.set(key, fact);
    for (const child of children) collect(child);
  };
  collect(node);
  return [...found.values()];
}

function reasonLine(fact: ReasonFact, context: ClauseContext): ExplainedLine {
  const { words, reader } = context;
  const sayings = sayingsOfReason(fact);
  const clauses = sayings.map((saying) => clause(saying, 'is', context));
  const asked =
    reader === 'mediator' && typeof fact.actual === 'number'
      ? words.asked(fact.op, [fact.expected].flat().join(', '))
      : '';
  // Nobody says what they do not choose: it is seen in what they said.
  const isUnsaid = sayings.every((saying) => saying.kind === 'member' && !saying.has);
  const source = isUnsaid && fact.source === 'talk' ? 'observation' : (fact.source ?? 'talk');
  const text = sentence(words.reason[reader][source](joined(clauses, words) + asked));
  return { code: 'reason', text, facts: [fact.name], refs: fact.refs };
}

function joined(clauses: readonly string[], { locale }: ExplainWords): string {
  return clauses.join(locale === 'fr' ? ' et ' : ' and ');
}

/** A capital at the beginning, one full stop at the end. */
function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
}
