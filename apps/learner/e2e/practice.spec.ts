import type { Page } from '@playwright/test';
import { practiceMessages } from '@jalon/items/messages';
import { exampleOf } from '@jalon/items/simulate';
import { axe } from './driver/axe.ts';
import './driver/bank.ts';
import { hand, type Input } from './driver/hand.ts';
import { COURSES, courseNamed, goOn, practise, waitForActivity, type Course } from './driver/practise.ts';
import { styleFaults } from './driver/style-faults.ts';
import { targetFaults } from './driver/target-faults.ts';
import { expect, test } from './scenario.ts';

test.use({ serviceWorkers: 'block' });

const EVERY = process.env['JALON_MATRIX'] === 'all';
const words = practiceMessages();
const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

/** The inputs that a course is done by; where the gesture itself is what is learnt, the others are not applicable. */
function inputsOf({ device, activities }: Course): readonly Input[] {
  const constructs = activities.flatMap(({ item }) => item.meta.construct);
  const asks = (kind: string): boolean => constructs.some((modality) => modality.startsWith(kind));
  return [
    ...(device === 'touch' || asks('touch') ? [] : (['mouse'] as const)),
    ...(device === 'computer' || asks('pointer') || asks('keyboard') ? [] : (['touch'] as const)),
    ...(device === 'touch' || asks('touch') || asks('pointer') ? [] : (['keyboard'] as const)),
  ];
}

/** At every run, a course for each input and an invented service; the full matrix does each by all that it can be done by. */
const ALWAYS: readonly (readonly [string, Input])[] = [
  ['path:mouse', 'mouse'],
  ['path:touch', 'touch'],
  ['path:traps', 'keyboard'],
  ['mirror:health', 'keyboard'],
];

function runs(): readonly (readonly [Course, Input])[] {
  if (!EVERY) return ALWAYS.map(([id, input]) => [courseNamed(id), input] as const);
  return COURSES.flatMap((course) => inputsOf(course).map((input) => [course, input] as const));
}

async function toEnd(page: Page, course: Course, input: Input): Promise<void> {
  const own = hand(page, input);
  await page.goto(course.address);
  for (const [at, activity] of course.activities.entries()) {
    await waitForActivity(page, activity);
    await expect(page.locator('.jalon-where')).toContainText(`${at + 1} sur ${course.activities.length}`);
    await practise(page, own, activity);
    await goOn(page, own);
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vous êtes au bout.');
}

for (const [course, input] of runs()) {
  test.describe(`by ${input}`, () => {
    if (input === 'touch') test.use(PHONE);
    test(`${course.id} is done from its first activity to its end`, async ({ page }) => {
      await toEnd(page, course, input);
      await page.getByRole('button', { name: 'Voir la liste' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('S’entraîner');
      await expect(page.locator('.jalon-practice-card .jalon-badge')).toHaveText(['Fait']);
    });
  });
}

test('each course can be done by some input, and by keyboard alone unless the pointer or a finger is what is learnt', () => {
  const without = COURSES.filter((course) => !inputsOf(course).includes('keyboard')).map(({ id }) => id);
  expect(COURSES.filter((course) => inputsOf(course).length === 0).map(({ id }) => id)).toEqual([]);
  expect(without.sort()).toEqual(['path:mouse', 'path:touch']);
});

test('by keyboard alone: hints, the example, then alone; the last with help is offered once more', async ({ page }) => {
  const course = courseNamed('path:passwords');
  const own = hand(page, 'keyboard');
  const press = (name: string): Promise<void> => own.press(page.getByRole('button', { name, exact: true }));
  await page.goto(course.address);
  for (const [at, activity] of course.activities.entries()) {
    await waitForActivity(page, activity);
    if (at === 0) {
      await press(words.hint.fr);
      await expect(page.locator('.jv-practise-hints > li')).toHaveText(
        activity.practice.content.fr.hints.slice(0, 1) as string[],
      );
      await press(words.example.fr);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words['example-title'].fr);
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      const steps = exampleOf(activity, 'fr').length;
      for (let step = 0; step < steps; step += 1) await press(words['next-step'].fr);
      await press(words['your-turn'].fr);
      await waitForActivity(page, activity);
    }
    if (at === course.activities.length - 1) await press(words.hint.fr);
    await practise(page, own, activity);
    await goOn(page, own);
  }
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/^Encore une fois, sans aide/u);
  await press('Encore une fois');
  const last = course.activities.at(-1);
  if (last === undefined) throw new Error('an empty path');
  await waitForActivity(page, last);
  await practise(page, own, last);
  await goOn(page, own);
  await expect(heading).toHaveText('Vous êtes au bout.');
});

test('a slip that cannot be taken back in life does not bar the way: starting over after a try is a new round', async ({
  page,
}) => {
  const course = courseNamed('path:passwords');
  const own = hand(page, 'mouse');
  await page.goto(course.address);
  const at = course.activities.findIndex(({ item }) => item.id === 'item:practice-passwords-voice-asks');
  for (const earlier of course.activities.slice(0, at)) {
    await waitForActivity(page, earlier);
    await page.getByRole('button', { name: 'Passer', exact: true }).click();
  }
  const asks = course.activities[at]!;
  await waitForActivity(page, asks);
  const look = page.getByRole('button', { name: words.try.fr, exact: true });
  await page.getByRole('button', { name: 'Donner le code', exact: true }).click();
  await look.click();
  await expect(page.locator('[data-feedback="not-yet"]')).toBeVisible();
  await page.getByRole('button', { name: 'Recommencer', exact: true }).click();
  await practise(page, own, asks);
  await goOn(page, own);
  await waitForActivity(page, course.activities[at + 1]!);
});

test('from the welcome to the list, a path, and back by the browser; what was done is found again', async ({
  page,
}) => {
  const [first] = COURSES;
  if (first === undefined) throw new Error('no path');
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto('/');
  await page.getByRole('link', { name: 'S’entraîner' }).click();
  await expect(heading).toHaveText('S’entraîner');
  await expect(heading).toBeFocused();
  await page.locator('.jalon-practice-card a').first().click();
  await waitForActivity(page, first.activities[0]!);
  await page.getByRole('button', { name: 'Passer', exact: true }).click();
  await waitForActivity(page, first.activities[1]!);
  await page.reload();
  await waitForActivity(page, first.activities[1]!);
  await page.getByRole('button', { name: 'Revenir', exact: true }).click();
  await waitForActivity(page, first.activities[0]!);
  await page.getByRole('button', { name: 'Passer', exact: true }).click();
  await page.getByRole('button', { name: 'Arrêter', exact: true }).click();
  await page.getByRole('button', { name: 'Oui, j’arrête' }).click();
  await expect(heading).toHaveText('S’entraîner');
  await expect(page.locator('.jalon-practice-card').first()).toContainText('Commencé');
  await page.goBack();
  await waitForActivity(page, first.activities[1]!);
  await page.goForward();
  await page.getByRole('button', { name: 'Revenir', exact: true }).click();
  await expect(heading).toHaveText('Bonjour.');
});

test('an address that leads nowhere says so kindly, and shows the way', async ({ page }) => {
  for (const hash of ['#/pratique/rien', '#/services/rien', '#/ailleurs']) {
    await page.goto(`/${hash}`);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas ici.');
  }
  await page.getByRole('link', { name: 'Voir la liste' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('S’entraîner');
});

test('the card of the invented person opens and closes without losing what was typed', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const service = COURSES.find(
    ({ id, activities }) => id.startsWith('mirror:') && activities[0]?.item.content.fr.type === 'simulation',
  );
  if (service === undefined) throw new Error('no service');
  await page.goto(service.address);
  await waitForActivity(page, service.activities[0]!);
  const box = page.locator('.jalon-activity').getByRole('textbox').first();
  await box.fill('abc');
  const card = page.locator('.jalon-persona-card');
  await expect(card).toBeHidden();
  await page.getByRole('button', { name: 'Voir la fiche' }).click();
  await expect(card).toBeVisible();
  await page.getByRole('button', { name: 'Fermer la fiche' }).click();
  await expect(card).toBeHidden();
  await expect(box).toHaveValue('abc');
  await expect(page.getByText('rien n’est envoyé').first()).toBeVisible();
});

/** The screens of practice, each as people come to it. */
const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  list: async (page) => {
    await page.goto('/#/pratique');
    await page.locator('.jalon-practice-card').first().waitFor();
  },
  path: async (page) => {
    await page.goto(courseNamed('path:form').address);
    await waitForActivity(page, courseNamed('path:form').activities[0]!);
    await page.getByRole('button', { name: words.hint.fr }).click();
  },
  told: async (page) => {
    const [first] = courseNamed('path:form').activities;
    await page.goto(courseNamed('path:form').address);
    await waitForActivity(page, first!);
    await practise(page, hand(page, 'mouse'), first!);
    await page.getByRole('button', { name: words.try.fr }).click();
    await page.getByText(words.reached.fr).waitFor();
  },
  service: async (page) => {
    const [service] = COURSES.filter(({ id }) => id.startsWith('mirror:'));
    await page.goto(service!.address);
    await waitForActivity(page, service!.activities[0]!);
  },
  'once more': async (page) => {
    const course = courseNamed('path:form');
    await page.goto(course.address);
    for (const activity of course.activities) {
      await waitForActivity(page, activity);
      await page.getByRole('button', { name: 'Passer', exact: true }).click();
    }
    await page.getByRole('heading', { level: 1, name: /^Encore une fois/u }).waitFor();
  },
  ending: async (page) => {
    await SCREENS['once more']?.(page);
    await page.getByRole('button', { name: 'Finir comme cela' }).click();
    await page.getByRole('heading', { level: 1, name: 'Vous êtes au bout.' }).waitFor();
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [
    { width: 360, height: 640 },
    { width: 1366, height: 768 },
  ]) {
    test(`no accessibility violation, targets and text large enough, ${viewport.width} px wide in ${colorScheme} (A1, A3, A5, A14)`, async ({
      browser,
      address,
    }, info) => {
      const found: string[] = [];
      for (const [what, show] of Object.entries(SCREENS)) {
        const context = await browser.newContext({
          colorScheme,
          viewport,
          baseURL: address,
          serviceWorkers: 'block',
          locale: 'fr-FR',
        });
        const page = await context.newPage();
        await show(page);
        found.push(...(await axe(page, info, what)));
        found.push(...(await targetFaults(page)).map((fault) => `${what}: ${fault}`));
        found.push(...(await styleFaults(page, true)).map((fault) => `${what}: ${fault}`));
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > viewport.width) found.push(`${what}: ${width} px wide`);
        const shots = process.env['JALON_SHOTS'];
        if (shots !== undefined)
          await page.screenshot({ path: `${shots}/${what.replace(' ', '-')}-${viewport.width}-${colorScheme}.png` });
        await context.close();
      }
      expect(found).toEqual([]);
    });
  }
}
