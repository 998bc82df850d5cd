import { AREAS, DIMENSIONS, type Localised } from '@jalon/referential';
import { BARRIERS } from '@jalon/referential/barriers';
import type { FactDeclaration } from '../fact-declaration.ts';
import type { Reader } from './phrase.ts';

/** What a fact is about: how it is worded, and the label of its dimension, area or barrier where it has one. */
export interface Subject {
  /** Its key in the words: the name itself, or `tried`, `done`, `level`, `reached`, `barrier`; `own` where nobody wrote words for it. */
  readonly words: string;
  readonly label: Localised;
}

/** What the fact of that name is about, for that reader. */
export function subjectOf(
  name: string,
  reader: Reader,
  declarations: readonly FactDeclaration[],
  hasWords: (words: string) => boolean,
): Subject {
  const at = name.indexOf('.');
  const [head, rest] = at === -1 ? [name, ''] : [name.slice(0, at), name.slice(at + 1)];
  const label = labelOf(rest.replace(/^area\./, ''), reader);
  if (label !== undefined && hasWords(head)) return { words: head, label };
  const own = declarations.find((declaration) => declaration.name === name)?.label ?? { fr: name, en: name };
  return { words: hasWords(name) ? name : 'own', label: own };
}

function labelOf(id: string, reader: Reader): Localised | undefined {
  const barrier = BARRIERS.find(({ code }) => code === id);
  if (barrier !== undefined) return reader === 'learner' ? barrier.learner : barrier.label;
  return [...DIMENSIONS, ...AREAS].find((one) => one.id === id)?.label;
}
