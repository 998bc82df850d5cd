import type { Page } from '@playwright/test';
import { bank, kindOf } from './driver/bank.ts';
import { beginAt } from './driver/begin-at.ts';
import { hand } from './driver/hand.ts';
import { ablePersona, type Persona } from './driver/persona.ts';
import { play } from './driver/play.ts';
import { applicable, bankOf } from './driver/small-bank.ts';
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
  await page.route('**/voice-*/manifest.json', (route) => route.abort());
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

for (const [where, width, height] of [
  ['a phone', 360, 640],
  ['a wide screen', 1366, 768],
] as const) {
  test.describe(`on ${where}`, () => {
    test.use({ viewport: { width, height } });
    test('the keyboard goes through the bar as the eye does', async ({ page }) => {
      await beginAt(page, bank, ablePersona('mouse'));
      const boxes = await page.locator('.jalon-bar button').evaluateAll((buttons) =>
        buttons.map((button) => {
          const { x, y, width: w, height: h } = button.getBoundingClientRect();
          return { name: button.textContent, x, middle: y + h / 2, w };
        }),
      );
      const seen = boxes.toSorted((a, b) => (Math.abs(a.middle - b.middle) > 16 ? a.middle - b.middle : a.x - b.x));
      expect(boxes.length).toBe(6);
      expect(boxes.map(({ name }) => name)).toEqual(seen.map(({ name }) => name));
    });
  });
}

/** What is seen of a screen: how large the words are, how far it scrolls, and whether its end can be reached above the bar. */
async function sizes(page: Page): Promise<{
  readonly title: number;
  readonly answer: number;
  readonly scroll: number;
  readonly isEndReached: boolean;
}> {
  return await page.evaluate(() => {
    const sizeOf = (node: Element | null | undefined): number =>
      node ? Number.parseFloat(getComputedStyle(node).fontSize) : 0;
    const controls = [...document.querySelectorAll('.jalon-main :is(button, label)')];
    const last = controls.at(-1);
    const scroll = document.documentElement.scrollHeight - innerHeight;
    // What is at the end of an imitated application is reached by scrolling there.
    for (const area of document.querySelectorAll('.jalon-main .jv-scroll')) area.scrollTop = area.scrollHeight;
    scrollTo(0, document.documentElement.scrollHeight);
    const end = last?.getBoundingClientRect();
    const bar = document.querySelector('.jalon-bar')?.getBoundingClientRect();
    scrollTo(0, 0);
    return {
      title: sizeOf(document.querySelector('h1')),
      answer: sizeOf(document.querySelector('.jalon-answer, .jv-tile')),
      scroll,
      isEndReached: end === undefined || (bar !== undefined && end.bottom <= bar.top + 0.5),
    };
  });
}

test('bigger text was asked for: it grows, the questions still fit a small telephone, all can be reached', async ({
  page,
}) => {
  await page.goto('/');
  let before: Awaited<ReturnType<typeof sizes>> | undefined;
  let answers = 0;
  await play(page, {
    hand: hand(page, 'mouse'),
    persona: { ...asking('comfort.bigText'), activity: () => 'dont-know' },
    onScreen: async ({ kind, title }) => {
      if (title === bank.talk.comfort.title.fr) before = await sizes(page);
      if (before === undefined || title === bank.talk.comfort.title.fr) return;
      if (kind !== 'question' && kind !== 'activity') return;
      const now = await sizes(page);
      expect(now.title, title).toBeGreaterThanOrEqual(before.title * 1.2);
      if (now.answer > 0) {
        answers += 1;
        expect(now.answer, title).toBeGreaterThan(before.answer);
      }
      expect(now.isEndReached, `${title}: the end is above the bar`).toBe(true);
      if (kind === 'question') expect(now.scroll, `${title}: no scrolling`).toBeLessThanOrEqual(0);
    },
  });
  expect(answers).toBeGreaterThan(6);
});

test('the last thing undone, the focus stays on the button that undid it', async ({ page }) => {
  const entry = applicable('mouse').find((each) => kindOf(each) === 'mail');
  if (entry === undefined) throw new Error('no activity with messages');
  const own = bankOf([entry], 'mouse');
  const persona = { ...ablePersona('mouse'), activity: () => 'skip' as const };
  await beginAt(page, own, persona);
  await play(page, {
    bank: own,
    hand: hand(page, 'mouse'),
    persona,
    onScreen: async ({ item }) => (item === entry.item.id ? 'stop' : undefined),
  });
  await page.locator('[data-message]').first().click();
  const undo = page.getByRole('button', { name: 'Annuler', exact: true });
  await expect(undo).toBeEnabled();
  await undo.focus();
  await page.keyboard.press('Enter');
  await expect(undo).toBeDisabled();
  await expect(undo).toBeFocused();
});
