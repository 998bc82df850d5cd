import type { Talk } from '../../packages/bank/src/index.ts';
import type { Condition, FactCondition } from '../../packages/referential/src/condition/condition.ts';
import { compareFact } from '../../packages/referential/src/condition/compare-fact.ts';
import type { Locale } from '../../packages/referential/src/index.ts';
import { answerCodes } from './paper-talk.ts';

const WORDS = { fr: { and: 'et', or: 'ou', not: 'sans' }, en: { and: 'and', or: 'or', not: 'without' } } as const;

/** When to ask a question, by the codes of the answers ticked in the first talk: `4c and without 4a and (3b or 3d)`. */
export function askedWhen(condition: Condition, talk: Talk, locale: Locale): string {
  const words = WORDS[locale];
  const among = (codes: readonly string[]): string =>
    codes.length < 2 ? codes.join('') : `${codes.slice(0, -1).join(', ')} ${words.or} ${codes.at(-1)}`;
  const alternatives = alternativesOf(condition, talk);
  if (alternatives !== null) return among(alternatives);
  if ('not' in condition) return `${words.not} ${inside(askedWhen(condition.not, talk, locale), words.or)}`;
  if ('all' in condition)
    return condition.all.map((one) => inside(askedWhen(one, talk, locale), words.or)).join(` ${words.and} `);
  if ('any' in condition)
    return condition.any.map((one) => inside(askedWhen(one, talk, locale), words.and)).join(` ${words.or} `);
  throw new Error(`no words for ${JSON.stringify(condition)}`);
}

/** The codes of a comparison, or of several of which one is enough; null where it is not as simple. */
function alternativesOf(condition: Condition, talk: Talk): readonly string[] | null {
  if ('fact' in condition) return codesOf(condition, talk);
  if (!('any' in condition)) return null;
  const codes = condition.any.map((one) => alternativesOf(one, talk));
  return codes.includes(null) ? null : [...new Set(codes.flatMap((one) => one ?? []))].toSorted();
}

function codesOf({ fact, op, value }: FactCondition, talk: Talk): readonly string[] {
  return answerCodes(talk).flatMap(({ code, option }) =>
    compareFact(option.sets[fact], op, value) === 'yes' ? [code] : [],
  );
}

function inside(text: string, word: string): string {
  return text.includes(` ${word} `) || text.includes(', ') ? `(${text})` : text;
}
