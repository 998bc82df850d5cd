import { bank } from './driver/bank.ts';
import { hand } from './driver/hand.ts';
import { ablePersona, type Persona } from './driver/persona.ts';
import { play } from './driver/play.ts';
import { expect, test } from './scenario.ts';

test.use({ serviceWorkers: 'block', viewport: { width: 360, height: 640 } });

/** Somebody able, who asks first for one thing that makes them at ease. */
function asking(comfort: string): Persona {
  const able = ablePersona('mouse');
  return {
    activity: () => 'skip',
    talk: (question) =>
      question.id === bank.talk.comfort.id
        ? question.options.filter(({ sets }) => sets[comfort] === true)
        : able.talk(question),
  };
}

test('a voice was asked for: listening comes first and large on each screen', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: {
        getVoices: () => [{ lang: 'fr-FR', localService: true, default: true, name: 'French' }],
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
        cancel: () => undefined,
      },
    });
  });
  await page.goto('/');
  let asked = false;
  await play(page, {
    hand: hand(page, 'mouse'),
    persona: asking('comfort.voice'),
    onScreen: async ({ title }) => {
      const first = page.locator('[data-jalon-screen]').getByRole('button').first();
      if (asked) {
        await expect(first, title).toHaveText('Écouter');
        await expect(first, title).toBeInViewport();
        expect((await first.boundingBox())?.height, title).toBeGreaterThanOrEqual(64);
      }
      asked ||= title === bank.talk.comfort.title.fr;
    },
  });
  expect(asked).toBe(true);
});

test('a voice was asked for where there is none: said once, kindly', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'speechSynthesis', { value: undefined });
  });
  await page.goto('/');
  await play(page, {
    hand: hand(page, 'mouse'),
    persona: asking('comfort.voice'),
    onScreen: async ({ title }) => (title === bank.talk.urgency.title.fr ? 'stop' : undefined),
  });
  const said = page.getByText('Cet appareil n’a pas de voix.');
  await expect(said).toBeVisible();
  await expect(page.getByText('Quelqu’un peut lire avec vous.')).toBeVisible();
  await page.getByRole('button', { name: 'D’accord' }).click();
  await expect(said).toHaveCount(0);
  await play(page, { hand: hand(page, 'mouse'), persona: asking('comfort.voice') });
  await expect(said).toHaveCount(0);
});
