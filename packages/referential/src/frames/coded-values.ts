import type { FrameEntry } from './frame.ts';

/** A value as its standard writes it, what people read for it in French, and in English. */
export type CodedValue = readonly [code: string, fr: string, en?: string];

/**
 * A field of a standard and the values it accepts. Two fields may share a value (`autre`), so the id names the field:
 * `coop:materiel.tablette`.
 */
export function codedValues<Prefix extends 'coop' | 'bases' | 'places' | 'di' | 'di0'>(
  frame: Prefix,
  field: string,
  fr: string,
  en: string,
  values: readonly CodedValue[],
): readonly FrameEntry<`${Prefix}:${string}`>[] {
  const parent = `${frame}:${field}` as const;
  return [
    { id: parent, code: field, kind: 'field', label: { fr, en } },
    ...values.map(
      ([code, french, english]) =>
        ({
          id: `${parent}.${slug(code)}`,
          code,
          kind: 'value',
          parent,
          label: english === undefined ? { fr: french } : { fr: french, en: english },
        }) as const,
    ),
  ];
}

/** Codes stay as they are; words lose their accents, capitals and spaces. */
function slug(code: string): string {
  if (/^[\w-]+$/.test(code) && code === code.toLowerCase()) return code;
  return code
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
