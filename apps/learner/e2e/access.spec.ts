import type { Page } from '@playwright/test';
import type { TalkOption, TalkQuestion } from '@jalon/bank';
import { axe } from './driver/axe.ts';
import { bank } from './driver/bank.ts';
import { beginAt, serveBank } from './driver/begin-at.ts';
import { clippedText } from './driver/clipped-text.ts';
import { hand } from './driver/hand.ts';
import { everyKind } from './driver/every-kind.ts';
import { openKind } from './driver/open-kind.ts';
import { beginnerPersona } from './driver/persona.ts';
import { play } from './driver/play.ts';
import { TAB_KEY } from './driver/saved.ts';
import { spaceText } from './driver/space-text.ts';
import { styleFaults } from './driver/style-faults.ts';
import { targetFaults } from './driver/target-faults.ts';
import { expect, test } from './scenario.ts';

test.use({ serviceWorkers: 'block' });

/** It is urgent, and every difficulty that is offered is theirs. */
function inNeed(question: TalkQuestion): readonly TalkOption[] | null {
  if (question.id === bank.talk.urgency.id) return question.options.filter(({ sets }) => sets['urgent'] === true);
  const needs = question.options.filter(({ sets }) =>
    Object.entries(sets).some(([name, value]) => name.startsWith('barrier.') && value === 'need'),
  );
  const [first] = needs;
  return first === undefined ? beginnerPersona('mouse').talk(question) : [first];
}

/** Goes through every kind of screen on the way and looks at each. */
async function everyScreen(page: Page, look: (what: string) => Promise<void>): Promise<void> {
  const seen = new Set<string>();
  const once = async (what: string): Promise<void> => {
    if (seen.has(what)) return;
    seen.add(what);
    await look(what);
  };
  await page.goto('/');
  await play(page, {
    hand: hand(page, 'mouse'),
    persona: { ...beginnerPersona('mouse'), talk: inNeed },
    onScreen: async (shown) => {
      if (shown.kind === 'question')
        return await once(shown.title === bank.talk.comfort.title.fr ? 'comfort' : 'question');
      if (shown.kind !== 'activity' || seen.has('help')) return await once(shown.kind);
      await once('activity');
      await page.getByRole('button', { name: 'Demander de l’aide' }).click();
      await once('help');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Arrêter', exact: true }).click();
      await once('stop');
      await page.keyboard.press('Escape');
      return undefined;
    },
  });
  await page.getByRole('button', { name: 'Je suis l’aidant' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pour l’aidant');
  await once('helper');
  await page.getByRole('button', { name: /^Montrer les freins/ }).click();
  await once('helper with barriers');
  expect([...seen].sort()).toEqual([
    'activity',
    'comfort',
    'help',
    'helper',
    'helper with barriers',
    'question',
    'result',
    'stop',
    'urgent',
    'welcome',
  ]);
}

/** To the result of a diagnostic stopped at its first activity. */
async function stopAtOnce(page: Page): Promise<void> {
  await beginAt(page, bank, beginnerPersona('mouse'));
  await page.getByRole('button', { name: 'Arrêter', exact: true }).click();
  await page.getByRole('button', { name: 'Oui, j’arrête' }).click();
  await page.locator('[data-jalon-screen="result"]').waitFor();
}

/** What few people ever see, and how to come to it. */
const RARE: Readonly<Record<string, (page: Page, look: () => Promise<void>) => Promise<void>>> = {
  'the erase dialog, then the stop dialog at the result': async (page, look) => {
    await stopAtOnce(page);
    await page.getByRole('button', { name: 'Tout effacer', exact: true }).click();
    await expect(page.getByRole('dialog')).toContainText('Tout effacer ?');
    await look();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Arrêter', exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'the notice of an unknown language': async (page) => {
    await page.goto('/?lang=br');
    await expect(page.getByText('Cette langue n’est pas encore prête.')).toBeVisible();
  },
  'the notice of a full storage': async (page) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto('/');
    await page.getByRole('button', { name: 'Commencer' }).click();
    await expect(page.getByText('Cet appareil n’a plus de place.')).toBeVisible();
  },
  'a saved session that does not open': async (page) => {
    await page.addInitScript((key) => sessionStorage.setItem(key, '{"schema"'), TAB_KEY);
    await page.goto('/');
    await expect(page.getByText('Vos réponses d’avant ne s’ouvrent plus.')).toBeVisible();
  },
  'a bank too small': async (page) => {
    await serveBank(page, { ...bank, items: bank.items.slice(0, 2) });
    await page.goto('/');
    await expect(page.getByText('Les activités ne sont pas prêtes.')).toBeVisible();
  },
  'no content at all': async (page) => {
    await page.route('**/bank.json', (route) => route.fulfill({ status: 404 }));
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Les activités ne s’ouvrent pas.');
  },
};

const EVERY = process.env['JALON_MATRIX'] === 'all';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('no accessibility violation on any screen (A1)', async ({ page }, info) => {
      const found: string[] = [];
      await everyScreen(page, async (what) => void found.push(...(await axe(page, info, what))));
      expect(found).toEqual([]);
    });

    test('no accessibility violation on any kind of activity (A1)', async ({ browser, address }, info) => {
      // In the dark every view has a story that is held to the same rules at each run.
      test.skip(colorScheme === 'dark' && !EVERY, 'in the full matrix');
      const found: string[] = [];
      const context = { colorScheme, baseURL: address };
      await everyKind(browser, { context, device: 'desktop' }, async (kind, page) => {
        found.push(...(await axe(page, info, kind)));
      });
      expect(found).toEqual([]);
    });

    test('no accessibility violation on what shows when something is wrong or about to end (A1)', async ({
      browser,
      address,
    }, info) => {
      const found: string[] = [];
      for (const [what, show] of Object.entries(RARE)) {
        const context = await browser.newContext({
          colorScheme,
          baseURL: address,
          serviceWorkers: 'block',
          locale: 'fr-FR',
        });
        const page = await context.newPage();
        const look = async (): Promise<void> => void found.push(...(await axe(page, info, what)));
        await show(page, look);
        await look();
        await context.close();
      }
      expect(found).toEqual([]);
    });
  });
}

test.describe('on a small telephone', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test('targets are large enough and apart (A3), text is readable (A5), on every screen', async ({ page }) => {
    const faults: string[] = [];
    await everyScreen(page, async (what) => {
      const isLearners = !what.startsWith('helper');
      if (isLearners) faults.push(...(await targetFaults(page)).map((fault) => `${what}: ${fault}`));
      faults.push(...(await styleFaults(page, isLearners)).map((fault) => `${what}: ${fault}`));
    });
    expect(faults).toEqual([]);
  });

  test('targets and text of every kind of activity (A3, A5)', async ({ browser, address }) => {
    const faults: string[] = [];
    const context = { viewport: { width: 360, height: 640 }, baseURL: address };
    await everyKind(browser, { context, device: 'phone' }, async (kind, page) => {
      faults.push(...(await targetFaults(page)).map((fault) => `${kind}: ${fault}`));
      faults.push(...(await styleFaults(page, true)).map((fault) => `${kind}: ${fault}`));
    });
    expect(faults).toEqual([]);
  });
});

for (const [device, viewport] of [
  ['a desk', { width: 1366, height: 768 }],
  ['a small telephone', { width: 360, height: 640 }],
] as const) {
  test.describe(`on ${device}`, () => {
    test.use({ viewport });
    test('help and stop are on every screen, at the same place (A18, A19)', async ({ page }) => {
      const places = new Map<string, string>();
      await page.goto('/');
      await play(page, {
        hand: hand(page, 'mouse'),
        persona: beginnerPersona('mouse'),
        onScreen: async (shown) => {
          for (const name of ['Demander de l’aide', 'Arrêter']) {
            const button = page.getByRole('button', { name, exact: true });
            await expect(button).toBeVisible();
            const box = await button.boundingBox();
            const place =
              box === null
                ? 'nowhere'
                : `${Math.round(box.x)} ${Math.round(box.y)} ${Math.round(box.width)} ${Math.round(box.height)}`;
            const first = places.get(name) ?? place;
            places.set(name, first);
            expect(`${shown.title}: ${place}`).toBe(`${shown.title}: ${first}`);
          }
          if (shown.kind === 'activity') {
            for (const name of ['Je ne sais pas', 'Passer', 'Revenir'])
              await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
          }
        },
      });
    });
  });
}

test.describe('magnified four times', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('nothing needs scrolling sideways (A14)', async ({ page }) => {
    const wide: string[] = [];
    await everyScreen(page, async (what) => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${what}: ${width}`);
    });
    expect(wide).toEqual([]);
  });
});

test('with the text spacing of WCAG 1.4.12, magnified four times, nothing is cut (A14)', async ({
  browser,
  address,
}) => {
  const faults: string[] = [];
  const context = { viewport: { width: 320, height: 256 }, baseURL: address };
  await everyKind(browser, { context, device: 'phone' }, async (kind, page) => {
    await spaceText(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) faults.push(`${kind}: ${width} px wide`);
    faults.push(...(await clippedText(page)).map((fault) => `${kind}: ${fault}`));
  });
  expect(faults).toEqual([]);
});

test('the focus goes to the heading of each new screen and shows on what is reached (A15)', async ({ page }) => {
  await page.goto('/');
  let screens = 0;
  await play(page, {
    hand: hand(page, 'keyboard'),
    persona: beginnerPersona('keyboard'),
    onScreen: async (shown) => {
      screens += 1;
      if (screens === 1) return;
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const active = document.activeElement;
        if (active === null || active === document.body) return 0;
        const style = getComputedStyle(active);
        const own = style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth);
        const label = active.closest('label');
        const outside = label === null ? null : getComputedStyle(label);
        return Math.max(
          own,
          outside === null || outside.outlineStyle === 'none' ? 0 : Number.parseFloat(outside.outlineWidth),
        );
      });
      expect(outline, shown.title).toBeGreaterThanOrEqual(2);
    },
  });
  expect(screens).toBeGreaterThan(10);
});

test('an hour goes by: nothing changes, no time is shown (A17)', async ({ page }) => {
  await page.clock.install();
  await openKind(page, 'mail');
  const before = await page.locator('[data-jalon-screen]').innerText();
  await page.clock.fastForward('01:00:00');
  expect(await page.locator('[data-jalon-screen]').innerText()).toBe(before);
  expect(await page.getByRole('timer').count()).toBe(0);
});

test('with reduced motion nothing moves; otherwise 200 ms at most and no loop (A26)', async ({ page }) => {
  const moving = (): Promise<readonly string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((node) => {
        const style = getComputedStyle(node);
        const seconds = [...style.transitionDuration.split(','), ...style.animationDuration.split(',')].map((each) =>
          Number.parseFloat(each),
        );
        const loops = style.animationName !== 'none' && style.animationIterationCount === 'infinite';
        const longest = Math.max(...seconds);
        return longest > 0 || loops ? [`${node.className.toString()} ${longest} s${loops ? ' for ever' : ''}`] : [];
      }),
    );
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openKind(page, 'arrange');
  expect((await moving()).filter((each) => !/ 0\.0\d* s$/.test(each))).toEqual([]);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(
    (await moving()).filter(
      (each) => each.endsWith(' for ever') || Number.parseFloat(/ ([\d.]+) s/.exec(each)?.[1] ?? '0') > 0.2,
    ),
  ).toEqual([]);
});

test('forced colours keep everything usable (A27)', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/');
  await play(page, { hand: hand(page, 'mouse'), persona: beginnerPersona('mouse') });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
