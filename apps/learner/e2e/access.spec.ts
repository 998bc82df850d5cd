import AxeBuilder from '@axe-core/playwright';
import type { Page, TestInfo } from '@playwright/test';
import type { TalkOption, TalkQuestion } from '@jalon/bank';
import { bank, kindOf } from './driver/bank.ts';
import { beginAt } from './driver/begin-at.ts';
import { hand } from './driver/hand.ts';
import { ablePersona, beginnerPersona } from './driver/persona.ts';
import { play } from './driver/play.ts';
import { applicable, bankOf } from './driver/small-bank.ts';
import { styleFaults } from './driver/style-faults.ts';
import { targetFaults } from './driver/target-faults.ts';
import { expect, test } from './scenario.ts';

test.use({ serviceWorkers: 'block' });

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'];
const KINDS = ['choice', 'pointing', 'arrange', 'page', 'form', 'mail', 'search', 'files', 'desktop'] as const;

/** Axe on what is shown (A1); the number of violations goes to the report. */
async function axe(page: Page, info: TestInfo, what: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: { type: 'tag', values: TAGS },
      rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
    })
    .analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${what}: ${id} at ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
  info.annotations.push({ type: 'axe', description: String(found.length) });
  return found;
}

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

/** Opens an activity of this kind first. */
async function openKind(page: Page, kind: string, device: 'desktop' | 'phone' = 'desktop'): Promise<void> {
  const input = device === 'phone' ? 'touch' : 'mouse';
  const entry = applicable(input).find((each) => kindOf(each) === kind);
  if (entry === undefined) throw new Error(`no activity of kind ${kind}`);
  const own = bankOf([entry], input);
  const persona = { ...ablePersona(input), activity: () => 'skip' as const };
  await beginAt(page, own, persona, device);
  const seen = await play(page, {
    bank: own,
    hand: hand(page, 'mouse'),
    persona,
    onScreen: async ({ item }) => (item === entry.item.id ? 'stop' : undefined),
  });
  expect(seen.at(-1)?.item).toBe(entry.item.id);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('no accessibility violation on any screen (A1)', async ({ page }, info) => {
      const found: string[] = [];
      await everyScreen(page, async (what) => void found.push(...(await axe(page, info, what))));
      expect(found).toEqual([]);
    });

    test('no accessibility violation on any kind of activity (A1)', async ({ browser, address }, info) => {
      const found: string[] = [];
      for (const kind of KINDS) {
        const context = await browser.newContext({
          colorScheme,
          baseURL: address,
          serviceWorkers: 'block',
          locale: 'fr-FR',
        });
        const page = await context.newPage();
        await openKind(page, kind);
        found.push(...(await axe(page, info, kind)));
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
    for (const kind of KINDS) {
      const context = await browser.newContext({
        viewport: { width: 360, height: 640 },
        baseURL: address,
        serviceWorkers: 'block',
        locale: 'fr-FR',
      });
      const page = await context.newPage();
      await openKind(page, kind, 'phone');
      faults.push(...(await targetFaults(page)).map((fault) => `${kind}: ${fault}`));
      faults.push(...(await styleFaults(page, true)).map((fault) => `${kind}: ${fault}`));
      await context.close();
    }
    expect(faults).toEqual([]);
  });
});

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
      (each) => / for ever$/.test(each) || Number.parseFloat(/ ([\d.]+) s/.exec(each)?.[1] ?? '0') > 0.2,
    ),
  ).toEqual([]);
});

test('forced colours keep everything usable (A27)', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/');
  await play(page, { hand: hand(page, 'mouse'), persona: beginnerPersona('mouse') });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
