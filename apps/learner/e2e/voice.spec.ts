import type { Page } from '@playwright/test';
import { bank } from './driver/bank.ts';
import { expect, test } from './scenario.ts';

/** Every `<audio>` that ever plays, with what a listener would notice. */
async function watchSound(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: HTMLMediaElement[] = [];
    Object.assign(globalThis, { heard });
    const play = Reflect.get(HTMLMediaElement.prototype, 'play') as () => Promise<void>;
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      if (!heard.includes(this)) heard.push(this);
      return play.call(this);
    };
    // The clips alone are under test: no voice of the machine may stand in for them.
    speechSynthesis.getVoices = () => [];
  });
}

interface Heard {
  readonly count: number;
  readonly src: string;
  readonly time: number;
  readonly isPaused: boolean;
}

function heard(page: Page): Promise<Heard> {
  return page.evaluate(() => {
    const { heard: all } = globalThis as unknown as { heard: HTMLMediaElement[] };
    const last = all.at(-1);
    return {
      count: all.length,
      src: last?.currentSrc ?? '',
      time: last?.currentTime ?? 0,
      isPaused: last?.paused ?? true,
    };
  });
}

const listen = (page: Page) => page.getByRole('button', { name: 'Écouter' });

test.describe('with recorded clips', () => {
  test.use({ serviceWorkers: 'block' });

  test('“Écouter” plays a clip, line by line, and stops when one goes on (A21)', async ({ page, address }) => {
    await watchSound(page);
    await page.goto('/');
    await expect(listen(page)).toBeVisible();
    expect((await heard(page)).count, 'nothing plays by itself').toBe(0);
    await listen(page).click();
    await expect.poll(async () => (await heard(page)).time).toBeGreaterThan(0);
    expect((await heard(page)).src).toMatch(
      new RegExp(`^${address}/voice-fr/(?:clips/[0-9a-f]{2}|human)/[0-9a-f]{16}\\.opus$`, 'u'),
    );
    await expect(page.locator('[data-read]')).toHaveText('Bonjour.');
    const first = (await heard(page)).src;
    await expect.poll(async () => (await heard(page)).src).not.toBe(first);
    await expect(page.locator('[data-read]')).toHaveText('Vous allez essayer de petites activités.');

    await page.getByRole('button', { name: 'Commencer' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(bank.talk.comfort.title.fr);
    expect((await heard(page)).isPaused).toBe(true);
    await expect(page.locator('[data-read]')).toHaveCount(0);
    expect((await heard(page)).count, 'one element for all clips').toBe(1);
  });

  test('“Silence” stops at once', async ({ page }) => {
    await watchSound(page);
    await page.goto('/');
    await listen(page).click();
    await expect.poll(async () => (await heard(page)).time).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Silence' }).click();
    expect((await heard(page)).isPaused).toBe(true);
    await expect(listen(page)).toBeVisible();
  });

  test('the other language has its own clips', async ({ page, address }) => {
    await watchSound(page);
    await page.goto('/?lang=en');
    await page.getByRole('button', { name: 'Listen' }).click();
    await expect.poll(async () => (await heard(page)).time).toBeGreaterThan(0);
    expect((await heard(page)).src).toContain(`${address}/voice-en/`);
  });

  test('no clip and no voice: no button, and nothing else changes', async ({ page }) => {
    await watchSound(page);
    await page.route('**/voice-*/manifest.json', (route) => route.fulfill({ status: 404 }));
    const asked = page.waitForResponse('**/voice-fr/manifest.json');
    await page.goto('/');
    await asked;
    await expect(page.getByRole('button', { name: 'Commencer' })).toBeVisible();
    await expect(listen(page)).toHaveCount(0);
  });

  test('a browser that plays no Ogg Opus asks for nothing and shows no button', async ({ page }) => {
    await watchSound(page);
    await page.addInitScript(() => {
      HTMLMediaElement.prototype.canPlayType = () => '';
    });
    const asked: string[] = [];
    page.on('request', (request) => void (request.url().includes('/voice-') && asked.push(request.url())));
    await page.goto('/');
    await page.getByRole('button', { name: 'Commencer' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(bank.talk.comfort.title.fr);
    await expect(listen(page)).toHaveCount(0);
    expect(asked).toEqual([]);
  });
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('what was heard once is heard again', async ({ page, context }) => {
    await watchSound(page);
    await page.goto('/');
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await page.reload();
    await listen(page).click();
    const keptClips = (): Promise<number> =>
      page.evaluate(async () => (await (await caches.open('voice-clips')).keys()).length);
    await expect.poll(keptClips).toBeGreaterThanOrEqual(3);
    await context.setOffline(true);
    await page.reload();
    await listen(page).click();
    await expect.poll(async () => (await heard(page)).time).toBeGreaterThan(0.2);
  });
});
