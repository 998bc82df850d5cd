import { checkShape } from './check-shape.ts';
import { comparableText } from './comparable-text.ts';
import type { ImportedFrame } from './imported-frame.ts';

const LISTS = ['areas', 'competences', 'levels', 'statements', 'outcomes', 'glossary'] as const;

/**
 * Where two imports differ, each as `digcomp:LO1.1.01/text`, or the id alone of what only one of them has. Apostrophes and
 * runs of spaces are no difference. Empty for the two official files. Throws a `ReferentialError` for what is no such frame.
 */
export function frameDifferences(one: ImportedFrame, other: ImportedFrame): readonly string[] {
  checkShape(one, 'one');
  checkShape(other, 'other');
  return LISTS.flatMap((list) => {
    const [left, right] = [byId(one[list]), byId(other[list])];
    return [...new Set([...left.keys(), ...right.keys()])].flatMap((id) => {
      const [a, b] = [left.get(id), right.get(id)];
      if (a === undefined || b === undefined) return [id];
      return Object.keys(a).flatMap((key) => (plain(a[key]) === plain(b[key]) ? [] : [`${id}/${key}`]));
    });
  });
}

type Fields = Readonly<Record<string, unknown>>;

function byId(list: readonly { readonly id: string }[]): ReadonlyMap<string, Fields> {
  return new Map(list.map((one) => [one.id, { ...one }]));
}

function plain(value: unknown): unknown {
  return typeof value === 'string' ? comparableText(value) : value;
}
