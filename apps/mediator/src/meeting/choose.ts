import type { TalkQuestion } from '@jalon/bank';

/** An answer so far: options, null for "would rather not answer", undefined where it was not asked. */
export type Chosen = readonly string[] | null | undefined;

/** What is chosen once this option was pressed. One of several is taken back when pressed again; one that stands alone takes the others back. */
export function toggled({ cardinality, options }: TalkQuestion, chosen: Chosen, id: string): Chosen {
  if (cardinality === 'single') return [id];
  const before = chosen ?? [];
  if (before.includes(id)) {
    const rest = before.filter((one) => one !== id);
    return rest.length === 0 ? undefined : rest;
  }
  const alone = new Set(options.filter(({ exclusive }) => exclusive === true).map((option) => option.id));
  if (alone.has(id)) return [id];
  return options.map((option) => option.id).filter((one) => one === id || (before.includes(one) && !alone.has(one)));
}

/**
 * What a key chooses where the keyboard alone is used: `1` or `a` the first option, `0` nothing in particular where several may be chosen,
 * `-` would rather not answer, Backspace takes the answer back. Null where the key means nothing here.
 */
export function chosenByKey(question: TalkQuestion, chosen: Chosen, key: string): { readonly chosen: Chosen } | null {
  const isMany = question.cardinality === 'multiple';
  if (key === '-') return { chosen: isMany && chosen === null ? undefined : null };
  if (key === '0' && isMany) return { chosen: isNothing(chosen) ? undefined : [] };
  if (key === 'Backspace' || key === 'Delete') return { chosen: undefined };
  const at = key.length === 1 ? Math.max('123456789'.indexOf(key), 'abcdefghi'.indexOf(key.toLowerCase())) : -1;
  const option = question.options[at];
  return option === undefined ? null : { chosen: toggled(question, chosen, option.id) };
}

/** Whether nothing in particular was chosen. */
export function isNothing(chosen: Chosen): boolean {
  return chosen?.length === 0;
}
