import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bank, kindOf } from './driver/bank.ts';
import { beginAt } from './driver/begin-at.ts';
import { hand } from './driver/hand.ts';
import { ablePersona } from './driver/persona.ts';
import { play } from './driver/play.ts';
import { applicable, bankOf } from './driver/small-bank.ts';
import { test } from './scenario.ts';

test.use({ serviceWorkers: 'block' });

const FOLDER = process.env['JALON_PICTURES'] ?? 'test-results';

for (const viewport of [
  { width: 360, height: 640 },
  { width: 1366, height: 768 },
]) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });
    const picture = async (page: Page, name: string): Promise<void> =>
      void (await page.screenshot({ path: join(FOLDER, `${name}-${viewport.width}.png`) }));

    test('the way from the welcome to the result', async ({ page }) => {
      const seen = new Set<string>();
      await page.goto('/');
      await play(page, {
        hand: hand(page, 'mouse'),
        persona: { ...ablePersona('mouse'), activity: (n) => (n % 4 === 0 ? 'dont-know' : 'ideal') },
        onScreen: async (shown) => {
          const name =
            shown.kind === 'question'
              ? ({ [bank.talk.comfort.title.fr]: 'comfort', [bank.talk.urgency.title.fr]: 'urgency' }[shown.title] ??
                'question')
              : shown.kind;
          if (seen.has(name) || name === 'activity') return;
          seen.add(name);
          await picture(page, name);
        },
      });
      await page.getByRole('button', { name: 'Je suis l’aidant' }).click();
      await picture(page, 'helper');
      await page.getByRole('button', { name: 'Revenir', exact: true }).click();
      await page.emulateMedia({ media: 'print' });
      await picture(page, 'print');
    });

    for (const kind of ['mail', 'pointing', 'form']) {
      test(`an activity: ${kind}`, async ({ page }) => {
        const found = applicable('mouse').filter((each) => kindOf(each) === kind);
        const entry = found.find(({ item }) => item.meta.level === 'basic') ?? found[0];
        if (entry === undefined) throw new Error(`no activity of kind ${kind}`);
        const own = bankOf([entry], 'mouse');
        const persona = { ...ablePersona('mouse'), activity: () => 'skip' as const };
        await beginAt(page, own, persona);
        await play(page, {
          bank: own,
          hand: hand(page, 'mouse'),
          persona,
          onScreen: async ({ item }) => (item === entry.item.id ? 'stop' : undefined),
        });
        await picture(page, `activity-${kind}`);
      });
    }
  });
}
