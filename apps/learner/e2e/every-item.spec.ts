import type { Page } from '@playwright/test';
import { bodyOf, type BankItem } from '@jalon/items';
import { beginAt } from './driver/begin-at.ts';
import { hand, type Input } from './driver/hand.ts';
import { itemOf } from './driver/bank.ts';
import { ablePersona } from './driver/persona.ts';
import { play } from './driver/play.ts';
import { applicable, bankOf, slices } from './driver/small-bank.ts';
import { expect, test } from './scenario.ts';

test.use({ serviceWorkers: 'block' });

const EVERY = process.env['JALON_MATRIX'] === 'all';

/** Every activity on every screen that it fits in the full matrix; else each once, on a telephone where it fits one. */
function shownBy(input: 'mouse' | 'touch'): readonly BankItem[] {
  if (EVERY || input === 'touch') return applicable(input);
  const onTelephones = new Set(applicable('touch'));
  return applicable(input).filter((entry) => !onTelephones.has(entry));
}

/** What a screen must be like whatever it asks (A12), and how far its answers go down (A13). */
async function look(page: Page): Promise<{ readonly h1: number; readonly groups: number; readonly overflow: number }> {
  return await page.evaluate(() => {
    const answers = [...document.querySelectorAll('.jalon-activity > *')].map(
      (node) => node.getBoundingClientRect().bottom,
    );
    return {
      h1: document.querySelectorAll('h1').length,
      groups: document.querySelectorAll('.jalon-activity fieldset').length,
      overflow: Math.max(0, ...answers) - innerHeight,
    };
  });
}

for (const [input, viewport] of [
  ['mouse', { width: 1366, height: 768 }],
  ['touch', { width: 360, height: 640 }],
] as const satisfies readonly (readonly [Input, { width: number; height: number }])[]) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport, hasTouch: input === 'touch', isMobile: input === 'touch' });
    const parts = slices(shownBy(input));
    const groups = Array.from({ length: 3 }, (_, group) => parts.filter((_part, index) => index % 3 === group));
    for (const [group, own] of groups.entries()) {
      test(`every activity shows whole, one question each (A12, A13), group ${group + 1}`, async ({
        browser,
        address,
      }) => {
        test.setTimeout(300_000);
        const tall: string[] = [];
        const rendered = new Set<string>();
        for (const part of own) {
          const context = await browser.newContext({
            viewport,
            baseURL: address,
            hasTouch: input === 'touch',
            isMobile: input === 'touch',
            serviceWorkers: 'block',
            locale: 'fr-FR',
          });
          const page = await context.newPage();
          const bank = bankOf(part, input);
          const persona = { ...ablePersona(input), activity: () => 'skip' as const };
          await beginAt(page, bank, persona, input === 'touch' ? 'phone' : 'desktop');
          await play(page, {
            bank,
            // Passing on is not what is looked at: a finger would wait, not to tap twice at one spot.
            hand: hand(page, 'mouse'),
            persona,
            onScreen: async (shown) => {
              if (shown.kind !== 'activity' || shown.item === null) return;
              rendered.add(shown.item);
              const { item } = itemOf(shown.item, bank);
              const { body } = bodyOf(item, 'fr');
              const seen = await look(page);
              expect([shown.item, shown.title, seen.h1]).toEqual([shown.item, body.title, 1]);
              if (body.type === 'choice') expect(seen.groups).toBe(1);
              if (seen.overflow > 1) tall.push(`${shown.item} by ${Math.round(seen.overflow)} px`);
            },
          });
          await context.close();
        }
        const wanted = own.flat().map(({ item }) => item.id);
        expect(wanted.filter((id) => !rendered.has(id))).toEqual([]);
        // One in twenty; of a few, one.
        const most = Math.max(EVERY ? 0 : 1, rendered.size * 0.05);
        expect(tall.length, `needs scrolling: ${tall.join(', ')}`).toBeLessThanOrEqual(most);
      });
    }
  });
}
