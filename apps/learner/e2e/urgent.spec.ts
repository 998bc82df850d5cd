import { bank } from './driver/bank.ts';
import { hand } from './driver/hand.ts';
import { beginnerPersona } from './driver/persona.ts';
import { play } from './driver/play.ts';
import { expect, test } from './scenario.ts';

test.use({ serviceWorkers: 'block' });

test('when it is urgent, people come first on the page and first in the result', async ({ page }) => {
  const persona = beginnerPersona('mouse');
  const advised = bank.rules.find(({ id }) => id === 'rule:urgent')?.recommend ?? [];
  const [first] = bank.resources.filter(({ id }) => id === advised[0]);
  expect(first?.kind).toBe('person');
  const name = first?.title.fr ?? '';
  let isSeen = false;
  await page.goto('/');
  const run = {
    hand: hand(page, 'mouse'),
    persona: {
      ...persona,
      talk: (question: Parameters<typeof persona.talk>[0]) =>
        question.id === bank.talk.urgency.id
          ? question.options.filter(({ sets }) => sets['urgent'] === true)
          : persona.talk(question),
    },
  };
  await play(page, {
    ...run,
    onScreen: async ({ kind }) => {
      if (kind !== 'urgent') return undefined;
      isSeen = true;
      await expect(page.locator('.jalon-card-title').first()).toHaveText(name);
      await expect(page.locator('.jalon-card-title').first()).toBeInViewport();
      return undefined;
    },
  });
  expect(isSeen).toBe(true);
  const next = page.locator('.jalon-next');
  await expect(next.getByRole('heading', { level: 3 })).toHaveText(name);
  const headings = await page.getByRole('heading', { level: 3 }).allInnerTexts();
  expect(headings[0]?.trim()).toBe(name);
});
