import { codedValues } from './coded-values.ts';
import type { FrameEntry } from './frame.ts';

/** A field of a standard whose values are French words already: each with its English, or alone when it is a name. */
export function worded(
  field: string,
  fr: string,
  en: string,
  values: readonly (readonly [code: string, en?: string])[],
): readonly FrameEntry<`places:${string}`>[] {
  return codedValues(
    'places',
    field,
    fr,
    en,
    values.map(([code, english]) => {
      const french = code.replaceAll("'", '’');
      return english === undefined ? [code, french] : [code, french, english];
    }),
  );
}
