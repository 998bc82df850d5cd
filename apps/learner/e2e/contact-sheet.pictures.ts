import { join } from 'node:path';
import { bank } from './driver/bank.ts';
import { beginAt } from './driver/begin-at.ts';
import { hand, type Input } from './driver/hand.ts';
import { ablePersona } from './driver/persona.ts';
import { play } from './driver/play.ts';
import { applicable, bankOf, slices } from './driver/small-bank.ts';
import { test } from './scenario.ts';

const FOLDER = process.env['JALON_CONTACT_SHEET'];

test.use({ serviceWorkers: 'block' });
test.skip(FOLDER === undefined, 'made by npm run contact-sheet');

for (const [input, device, viewport] of [
  ['mouse', 'desktop', { width: 1366, height: 768 }],
  ['touch', 'phone', { width: 360, height: 640 }],
] as const satisfies readonly (readonly [Input, 'desktop' | 'phone', { width: number; height: number }])[]) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport, hasTouch: input === 'touch', isMobile: input === 'touch' });
    for (const [index, part] of slices(applicable(input)).entries()) {
      test(`activities, part ${index + 1}`, async ({ page }) => {
        const own = bankOf(part, input);
        const wanted = new Set<string>(part.map(({ item }) => item.id));
        const persona = { ...ablePersona(input), activity: () => 'skip' as const };
        await beginAt(page, own, persona, device);
        await play(page, {
          bank: own,
          hand: hand(page, input),
          persona,
          onScreen: async ({ kind, item }) => {
            if (kind !== 'activity' || item === null || !wanted.delete(item)) return undefined;
            await page.screenshot({
              path: join(FOLDER ?? '', `${nameOf(item)}-${viewport.width}.jpg`),
              type: 'jpeg',
              quality: 70,
            });
            return wanted.size === 0 ? 'stop' : undefined;
          },
        });
      });
    }
  });
}

/** The place of an item in the bank, then its name: files are in the bank's order. */
function nameOf(item: string): string {
  const place = bank.items.findIndex((one) => one.item.id === item);
  return `${String(place + 1).padStart(3, '0')}-${item.replace('item:', '')}`;
}
