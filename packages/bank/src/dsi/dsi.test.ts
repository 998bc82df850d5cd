import { checkSentences, checkWords, type LearnerText } from '@jalon/items/readability';
import { DSI_ACTIVITIES } from '@jalon/referential/frames';
import { dsi20, type DsiAnswer } from '@jalon/referential/indicators';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkParity } from '../lint/check-parity.ts';
import { linesTexts } from '../lint/lines-texts.ts';
import { dsiAnswersOf } from './dsi-answers-of.ts';
import { dsiQuestionnaire } from './dsi-questionnaire.ts';

const { title, introduction, lastUse, activities, answers } = dsiQuestionnaire();
const ids = activities.map(({ id }) => id);

test('asks of the thirty activities of the survey, in its order', () => {
  expect(ids).toEqual(DSI_ACTIVITIES.map(({ id }) => id));
  expect(answers.map(({ value }) => value)).toEqual(['yes', 'no', 'unknown']);
  expect(lastUse.answers.map(({ value }) => value)).toEqual(['within-3-months', 'not-within-3-months', 'unknown']);
});

test.each(DSI_ACTIVITIES)('$id looks back $months months', ({ id, months }) => {
  const question = activities.find((one) => one.id === id)?.question;
  expect(question?.fr).toMatch(new RegExp(`^Ces ${months} derniers mois, avez-vous .+\u00a0\\?$`, 'u'));
  expect(question?.en).toMatch(new RegExp(`^In the last ${months} months, have you .+\\?$`, 'u'));
});

test('keeps to the rules of writing, in both languages', () => {
  const sentences = [title, lastUse.question, ...activities.map(({ question }) => question)];
  const labels = [...lastUse.answers, ...answers].map(({ label }) => label);
  const texts: readonly LearnerText[] = [
    ...linesTexts('dsi', [introduction, { fr: sentences.map(({ fr }) => fr), en: sentences.map(({ en }) => en) }]),
    ...labels.flatMap((label) =>
      (['fr', 'en'] as const).map((locale): LearnerText => ({
        where: 'dsi',
        locale,
        kind: 'label',
        text: label[locale],
      })),
    ),
  ];
  const found = [...checkSentences(texts), ...checkWords(texts)];
  // The one word of screens that the question is about: no everyday word stands for it.
  expect(found.filter(({ found: was }) => !was.startsWith('cookies:'))).toEqual([]);
  expect([
    ...checkParity('dsi', introduction.fr, introduction.en),
    ...sentences.flatMap(({ fr, en }) => checkParity('dsi', fr, en)),
  ]).toEqual([]);
});

describe('dsi20 of what was ticked', () => {
  const AREAS = ['IL', 'CC', 'DCC', 'SF', 'PS'] as const;

  test.each([
    [[2, 2, 3, 3, 3], 'AB'],
    [[1, 1, 1, 1, 1], 'B'],
    [[2, 2, 3, 3, 2], 'B'],
    [[1, 1, 2, 0, 1], 'LW'],
    [[4, 0, 0, 6, 1], 'N'],
    [[1, 1, 0, 0, 0], 'LM'],
    [[4, 0, 0, 0, 0], 'X'],
  ] as const)('%j ticked is %s', (counts, level) => {
    const given: Record<string, DsiAnswer> = {};
    for (const [index, area] of AREAS.entries())
      for (const id of ids.filter((one) => one.startsWith(`dsi:${area}`)))
        given[id] = Number(id.slice(`dsi:${area}`.length)) <= (counts[index] ?? 0) ? 'yes' : 'no';
    const found = dsi20(dsiAnswersOf({ lastUse: 'within-3-months', activities: given }));
    expect(found.ok && found.value.overall).toEqual({ lowest: level, highest: level, possible: [level] });
  });

  test('no use in 3 months is NA, whatever is ticked', () => {
    const found = dsi20(dsiAnswersOf({ lastUse: 'not-within-3-months', activities: { 'dsi:IL1': 'yes' } }));
    expect(found.ok && found.value.overall.possible).toEqual(['NA']);
  });

  test('blank lines stay unknown and what is no question of ours is left out: it is always taken', () => {
    const answer = fc.constantFrom<DsiAnswer | null | undefined>('yes', 'no', 'unknown', null, undefined);
    const name = fc.oneof(fc.constantFrom(...ids), fc.string(), fc.constant('__proto__'));
    fc.assert(
      fc.property(fc.dictionary(name, answer), (given) => {
        const asked = dsiAnswersOf({ lastUse: 'within-3-months', activities: given });
        expect(Object.keys(asked.activities)).toEqual(ids);
        for (const id of ids)
          expect(asked.activities[id]).toBe(Object.hasOwn(given, id) ? (given[id] ?? 'unknown') : 'unknown');
        expect(dsi20(asked).ok).toBe(true);
      }),
    );
    expect(dsiAnswersOf({ activities: {} }).lastUse).toBe('unknown');
  });
});
