import type { BankItem, ChoiceBody } from '@jalon/items';
import type { Finding } from './finding.ts';

/** A right answer this many times longer than the others on average tells itself. */
const TELLING = 1.6;
/** Under this many letters a difference in length says nothing. */
const LONG_ENOUGH = 12;
/** Share of right answers that may be the longest of their item, above what chance gives. */
const TOLERANCE = 0.12;

/** Choices whose right answer is told by its length, one by one and taken together. */
export function checkOptionLengths(items: readonly BankItem[]): readonly Finding[] {
  const choices = singleChoices(items);
  const telling = choices.flatMap(({ id, right, others }): readonly Finding[] => {
    const mean = others.reduce((sum, text) => sum + text.length, 0) / others.length;
    return right.length >= LONG_ENOUGH && right.length > TELLING * mean
      ? [
          {
            code: 'telling-length',
            where: id,
            found: `${right.length} letters against ${mean.toFixed(0)}`,
            expected: `at most ${TELLING} times as many`,
          },
        ]
      : [];
  });
  const longest = choices.filter(({ right, others }) => others.every((text) => text.length < right.length)).length;
  const chance = choices.reduce((sum, { others }) => sum + 1 / (others.length + 1), 0);
  const most = chance + TOLERANCE * choices.length;
  return longest <= most
    ? telling
    : [
        ...telling,
        {
          code: 'telling-length',
          where: 'all choices',
          found: `${longest} right answers are the longest`,
          expected: `at most ${Math.floor(most)} of ${choices.length}`,
        },
      ];
}

/** Right answers that stand too often at one place, where options are shown as written. */
export function checkAnswerPositions(items: readonly BankItem[]): readonly Finding[] {
  const choices = singleChoices(items);
  return [...new Set(choices.map(({ others }) => others.length + 1))].flatMap((size) => {
    const own = choices.filter(({ others }) => others.length + 1 === size);
    const expected = own.length / size;
    return Array.from({ length: size }, (_, place) => own.filter((one) => one.place === place).length).flatMap(
      (found, place): readonly Finding[] =>
        // Three standard deviations of a fair draw: what chance does not do.
        Math.abs(found - expected) > 3 * Math.sqrt(expected * (1 - 1 / size)) + 1
          ? [
              {
                code: 'telling-place',
                where: `choices of ${size}`,
                found: `${found} right answers at place ${place + 1}`,
                expected: `about ${expected.toFixed(0)} of ${own.length}`,
              },
            ]
          : [],
    );
  });
}

/** Single choices with one right answer, as written in French. */
function singleChoices(items: readonly BankItem[]): readonly Choice[] {
  return items.flatMap(({ item, key }): readonly Choice[] => {
    const body = item.content.fr;
    const { scoring } = key;
    if (body.type !== 'choice' || body.cardinality !== 'single' || scoring.template !== 'match_correct') return [];
    const place = body.options.findIndex(({ id }) => scoring.correct.includes(id));
    const right = body.options[place];
    if (right === undefined) return [];
    return [{ id: item.id, place, right: right.label, others: others(body, right.id) }];
  });
}

interface Choice {
  readonly id: string;
  readonly place: number;
  readonly right: string;
  readonly others: readonly string[];
}

function others(body: ChoiceBody, right: string): readonly string[] {
  return body.options.filter(({ id }) => id !== right).map(({ label }) => label);
}
