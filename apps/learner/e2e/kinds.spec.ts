import { WORLD_KINDS } from '@jalon/items';
import { kindOf } from './driver/bank.ts';
import { beginAt } from './driver/begin-at.ts';
import { hand, type Input } from './driver/hand.ts';
import { KINDS } from './driver/open-kind.ts';
import { ablePersona } from './driver/persona.ts';
import { perform, play } from './driver/play.ts';
import { readScreen } from './driver/read-screen.ts';
import { savedState } from './driver/saved.ts';
import { applicable, bankOf, slices } from './driver/small-bank.ts';
import { expect, test } from './scenario.ts';

test.use({ serviceWorkers: 'block' });

const EVERY = process.env['JALON_MATRIX'] === 'all';
const REPETITIONS = Number(process.env['JALON_REPETITIONS'] ?? 1);

test('the bank has every kind of world', () => {
  expect(KINDS).toEqual(expect.arrayContaining([...WORLD_KINDS]));
});

for (const input of ['mouse', 'touch', 'keyboard'] as const satisfies readonly Input[]) {
  test.describe(`by ${input}`, () => {
    if (input === 'touch') test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
    for (const kind of KINDS) {
      const items = applicable(input).filter((entry) => kindOf(entry) === kind);
      const parts = EVERY
        ? slices(items)
        : slices(items)
            .slice(0, 1)
            .map((slice) => slice.slice(0, 1));
      for (const [index, part] of parts.entries()) {
        for (let repetition = 1; repetition <= REPETITIONS; repetition += 1) {
          const name = EVERY ? `${kind}, part ${index + 1}, time ${repetition}` : kind;
          test(`${name}: done with full credit`, async ({ page }) => {
            const bank = bankOf(part, input);
            const wanted = new Set(part.map(({ item }) => item.id as string));
            const persona = ablePersona(input);
            const device = input === 'touch' ? 'phone' : 'desktop';
            await beginAt(page, bank, { ...persona, activity: () => 'skip' }, device, repetition);
            const done: string[] = [];
            while (done.length < wanted.size) {
              await play(page, {
                bank,
                hand: hand(page, input),
                persona: { ...persona, activity: () => 'skip' },
                onScreen: async (shown) =>
                  shown.kind === 'activity' && wanted.has(shown.item ?? '') && !done.includes(shown.item ?? '')
                    ? 'stop'
                    : undefined,
              });
              const shown = await readScreen(page);
              expect(shown.kind, `${wanted.size - done.length} activities never came`).toBe('activity');
              await perform(page, hand(page, input), bank, shown.item);
              done.push(shown.item ?? '');
              await expect.poll(async () => (await readScreen(page)).item).not.toBe(shown.item);
            }
            const { activities } = await savedState(page, bank);
            for (const id of done) {
              const observation = activities.find(({ itemId }) => itemId === id)?.observation;
              expect([id, observation?.status, observation?.credit]).toEqual([id, 'answered', 1]);
            }
          });
        }
      }
    }
  });
}
