import { GOALS } from '@jalon/referential/goals';
import type { FactDeclaration } from '../fact-declaration.ts';
import type { ExplainWords } from './explain-words.ts';
import { phrase, type Mood, type Reader } from './phrase.ts';
import type { Saying } from './saying.ts';
import { subjectOf } from './subject-of.ts';

/** What clauses are written with. */
export interface ClauseContext {
  readonly words: ExplainWords;
  readonly reader: Reader;
  readonly declarations: readonly FactDeclaration[];
  /** The title of a resource, where somebody knows it. */
  readonly titleOf?: ((resource: string) => string | undefined) | undefined;
}

/** A clause that says one thing, to put after "that" or "if". */
export function clause(saying: Saying, mood: Mood, context: ClauseContext): string {
  const { words, reader, declarations } = context;
  const { locale } = words;
  const subject = subjectOf(
    saying.fact,
    reader,
    declarations,
    (key) => Object.hasOwn(words.values, key) || Object.hasOwn(words.counts, key) || Object.hasOwn(words.members, key),
  );
  const label = subject.label[locale];
  const say = (template: string, given: Readonly<Record<string, string>> = {}): string =>
    phrase(template, reader, mood, { label, ...given });
  switch (saying.kind) {
    case 'value': {
      const template = words.values[subject.words]?.[String(saying.value)] ?? words.values[subject.words]?.['any'];
      return say(template ?? words.own.is, { value: valueOf(saying.value, words) });
    }
    case 'count': {
      const { none, some } = words.counts[subject.words] ?? {};
      const isNone = saying.count === 0 && saying.bound !== 'least';
      const template = isNone ? none : some;
      if (template === undefined) return say(words.own.is, { value: String(saying.count) });
      return say(template, { count: words.count(saying.count, saying.bound) });
    }
    case 'member': {
      const table = words.members[subject.words];
      const { has, hasNot } = table?.[saying.member] ?? table?.['any'] ?? words.own;
      return say(saying.has ? has : hasNot, { member: memberOf(saying, context), value: memberOf(saying, context) });
    }
    case 'empty':
      return say(words.own.empty);
    default:
      return saying satisfies never;
  }
}

function valueOf(value: string | boolean, { yesNo }: ExplainWords): string {
  return typeof value === 'string' ? value : value ? yesNo.yes : yesNo.no;
}

function memberOf({ fact, member }: Saying & { readonly kind: 'member' }, { words, titleOf }: ClauseContext): string {
  if (fact === 'goal') return GOALS.find(({ id }) => id === member)?.label[words.locale] ?? member;
  return words.names[member] ?? titleOf?.(member) ?? member;
}

/** An indirect question about a fact. */
export function askAbout(name: string, { words, reader, declarations }: ClauseContext): string {
  const subject = subjectOf(name, reader, declarations, (key) => Object.hasOwn(words.ask, key));
  return phrase(words.ask[subject.words] ?? words.own.ask, reader, 'is', { label: subject.label[words.locale] });
}
