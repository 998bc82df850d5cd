import { pointer, type PathStep } from '../../schema/at-path.ts';

/** One text of a value, and where it stands. */
export interface FoundText {
  readonly path: string;
  /** The nearest member's name. */
  readonly name: string;
  readonly text: string;
}

/** Every text within a value that is known not to be endless. */
export function textsIn(value: unknown, path: readonly PathStep[] = []): readonly FoundText[] {
  if (typeof value === 'string') {
    const name = path.findLast((step) => typeof step === 'string') ?? '';
    return [{ path: pointer(path), name: String(name), text: value }];
  }
  if (Array.isArray(value)) return value.flatMap((one, index) => textsIn(one, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => textsIn(member, [...path, name]));
}
