import type { Criterion } from '../verdict.ts';

/** Whether the entry speaks a language of the person; regional forms of one language are one. */
export const language: Criterion = ({ languages }, person) => {
  if (person.languages === undefined) return null;
  if (languages === undefined || languages.length === 0) return { caution: 'language-unknown' };
  const own = new Set(person.languages.map((tag) => primary(tag)));
  return languages.some((tag) => own.has(primary(tag))) ? { fits: 'own-language' } : { against: 'other-language' };
};

function primary(tag: string): string {
  return (tag.split('-')[0] ?? tag).toLowerCase();
}
