import type { ChoiceBody } from '@jalon/items';
import { describe, expect, test } from 'vitest';
import { leaksOf } from '../../items/src/fixtures/delivery.test-kit.ts';
import { items } from './items.ts';

const all = items();

test.each(all)('what is delivered of $item.id tells nothing of its key nor of its hints', (bank) => {
  expect(leaksOf(bank)).toEqual([]);
});

describe('the places of right answers', () => {
  const choices = all.flatMap(({ item, key }) =>
    item.content.fr.type === 'choice' && key.scoring.template === 'match_correct'
      ? [{ body: item.content.fr satisfies ChoiceBody, correct: key.scoring.correct }]
      : [],
  );

  test('tell nothing: none is right in half of the questions', () => {
    const places = choices.flatMap(({ body, correct }) =>
      correct.map((id) => body.options.findIndex((one) => one.id === id)),
    );
    for (const place of new Set(places)) {
      expect(places.filter((one) => one === place).length / places.length).toBeLessThan(0.5);
    }
  });

  test('nor do lengths: the right answer is not the longest in half of the questions', () => {
    const longest = choices.filter(({ body, correct }) => {
      const [right, wrong] = [true, false].map((is) =>
        Math.max(...body.options.filter(({ id }) => correct.includes(id) === is).map(({ label }) => label.length)),
      );
      return (right ?? 0) > (wrong ?? 0);
    });
    expect(longest.length / choices.length).toBeLessThan(0.5);
  });
});
