import type { Advice } from '../kit/advice.ts';
import type { HelperPath } from '../kit/helper-path.ts';
import type { KitSheet } from '../kit/kit-sheet.ts';
import { checkParity } from './check-parity.ts';
import type { Finding } from './finding.ts';

/** Words on a sheet that still hold on one side of A4 in 11 points. */
const MOST_WORDS = 420;

/** What is wrong with a sheet: too long for one side, two languages of other bones, no source. */
export function checkSheet({ id, title, purpose, blocks, sources }: KitSheet): readonly Finding[] {
  return [
    ...checkParity(id, title.fr, title.en),
    ...checkParity(id, purpose.fr, purpose.en),
    ...checkParity(id, blocks.fr, blocks.en),
    ...(['fr', 'en'] as const).flatMap((locale): readonly Finding[] => {
      const words = blocks[locale]
        .flatMap((block) => [block.title, ...block.lines])
        .join(' ')
        .split(/\s+/u).length;
      return words <= MOST_WORDS
        ? []
        : [
            {
              code: 'out-of-bounds',
              where: `${id} ${locale}`,
              found: `${words} words`,
              expected: `at most ${MOST_WORDS}`,
            },
          ];
    }),
    ...(sources.length > 0 ? [] : [bounds(id, 'no source', 'what it stands on')]),
  ];
}

/** What is wrong with a course for helpers: situations without a way that is advised, sheets that are not there. */
export function checkHelperPath(path: HelperPath, sheets: readonly KitSheet[]): readonly Finding[] {
  const { id, title, summary, situations } = path;
  return [
    ...checkParity(id, title.fr, title.en),
    ...checkParity(id, summary.fr, summary.en),
    ...(situations.length >= 3 && situations.length <= 6
      ? []
      : [bounds(id, `${situations.length} situations`, '3 to 6')]),
    ...path.sheets
      .filter((sheet) => !sheets.some((one) => one.id === sheet))
      .map((sheet) => bounds(id, sheet, 'a sheet of the kit')),
    ...situations.flatMap((one) => {
      const where = `${id} ${one.id}`;
      const { choices } = one;
      return [
        ...checkParity(where, one.story.fr, one.story.en),
        ...checkParity(where, one.question.fr, one.question.en),
        ...checkParity(where, one.takeaway.fr, one.takeaway.en),
        ...choices.flatMap(({ label, effect }) => [
          ...checkParity(where, label.fr, label.en),
          ...checkParity(where, effect.fr, effect.en),
        ]),
        ...(choices.length >= 2 && choices.length <= 4 ? [] : [bounds(where, `${choices.length} choices`, '2 to 4')]),
        ...(choices.some(({ judgement }) => judgement === 'advised') &&
        choices.some(({ judgement }) => judgement !== 'advised')
          ? []
          : [bounds(where, 'nothing to decide', 'a choice that is advised, and one that is not')]),
      ];
    }),
  ];
}

/** What is wrong with advice to helpers: a competence and level said twice, or in one language. */
export function checkAdvice(advice: readonly Advice[]): readonly Finding[] {
  const names = advice.map(({ dimension, level }) => `${dimension} ${level}`);
  return [
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => bounds(name, 'twice', 'once')),
    ...advice.flatMap(({ approach, together, watch }, index) =>
      [approach, together, watch].flatMap(({ fr, en }) => checkParity(names[index] ?? '', fr, en)),
    ),
  ];
}

function bounds(where: string, found: string, expected: string): Finding {
  return { code: 'out-of-bounds', where, found, expected };
}
