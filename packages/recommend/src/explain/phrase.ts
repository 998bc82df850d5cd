/** Who reads: the person themselves, or whoever accompanies them. */
export type Reader = 'learner' | 'mediator';

/** As it is, or as it would have to be, after "if". */
export type Mood = 'is' | 'were';

/**
 * One phrase of a template: `{you are|you were|they are|they were}` takes the reader and the mood, `{your|their}` the reader,
 * `[name]` what is given under that name.
 */
export function phrase(
  template: string,
  reader: Reader,
  mood: Mood,
  given: Readonly<Record<string, string>> = {},
): string {
  const person = reader === 'learner' ? 0 : 1;
  return template
    .replaceAll(/\{([^{}]*)\}/g, (_, inside: string) => {
      const ways = inside.split('|');
      return ways[ways.length === 2 ? person : 2 * person + (mood === 'is' ? 0 : 1)] ?? '';
    })
    .replaceAll(/\[(\w+)\]/g, (_, name: string) => given[name] ?? '');
}
