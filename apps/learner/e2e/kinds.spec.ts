import {
  evaluateAttempt,
  startAttempt,
  stepAttempt,
  WORLD_KINDS,
  type AttemptEvent,
  type BankItem,
} from '@jalon/items';
import type { Observation } from '@jalon/items';
import { simulateActions } from '@jalon/items/simulate';
import { bank as openBank, itemOf, kindOf } from './driver/bank.ts';
import { beginAt } from './driver/begin-at.ts';
import { hand, type Input } from './driver/hand.ts';
import { KINDS } from './driver/open-kind.ts';
import { ablePersona } from './driver/persona.ts';
import { perform, play } from './driver/play.ts';
import { readScreen } from './driver/read-screen.ts';
import { savedState } from './driver/saved.ts';
import { applicable, bankOf, slices, whyNot } from './driver/small-bank.ts';
import { expect, test } from './scenario.ts';

test.use({ serviceWorkers: 'block' });

const EVERY = process.env['JALON_MATRIX'] === 'all';
const REPETITIONS = Number(process.env['JALON_REPETITIONS'] ?? 1);

test('the bank has every kind of world', () => {
  expect(KINDS).toEqual(expect.arrayContaining([...WORLD_KINDS]));
});

const INPUTS = ['mouse', 'touch', 'keyboard'] as const satisfies readonly Input[];

/** What a simulated person who can do it all shows of an item, by an input: what the page must give too. */
function simulated({ item, key }: BankItem, input: Input): Observation {
  let attempt = startAttempt(item, { locale: 'fr', seed: 1 });
  const actions = simulateActions(item.content.fr, key, { kind: 'ideal', input }, () => 0.5);
  for (const event of [...actions.map((action): AttemptEvent => ({ type: 'act', action })), { type: 'end' } as const]) {
    const step = stepAttempt(item, attempt, event);
    if (!step.ok) throw new Error(`${item.id}: ${event.type} is refused (${step.reason})`);
    attempt = step.attempt;
  }
  return evaluateAttempt(item, key, attempt);
}

/** What an observation says, apart from which item it is of. */
function said({ status, credit, evidence }: Observation): Pick<Observation, 'status' | 'credit' | 'evidence'> {
  return { status, credit, evidence };
}

for (const input of INPUTS) {
  test(`by ${input}, each item of the bank is done in full, or not applicable for the gesture that it is made of`, () => {
    const device = input === 'touch' ? 'phone' : 'desktop';
    for (const entry of openBank.items) {
      const { id, meta } = entry.item;
      const reason = whyNot(entry, input);
      if (reason === null) {
        // What people say of themselves has no right answer.
        if (entry.item.type !== 'self-report') expect([id, simulated(entry, input).credit]).toEqual([id, 1]);
        continue;
      }
      const asks = (kind: string): boolean => meta.construct.some((modality) => modality.startsWith(kind));
      const groundwork = (code: string): boolean => meta.dimension === `jalon:0.${code}`;
      const excluded = {
        'no-mouse': input !== 'mouse' && (asks('pointer') || groundwork('1')),
        'no-touch': input !== 'touch' && (asks('touch') || groundwork('2')),
        'no-keyboard': input === 'touch' && (asks('keyboard') || groundwork('3')),
        'device-inconvenient': meta.deviceSupport[device] === 'inconvenient',
        'device-obstructed': meta.deviceSupport[device] === 'obstructed',
      };
      expect([id, reason, Object.hasOwn(excluded, reason) && excluded[reason as keyof typeof excluded]]).toEqual([
        id,
        reason,
        true,
      ]);
    }
    const every = openBank.items
      .filter((entry) => whyNot(entry, input) !== null)
      .map(({ item }) => item.meta.construct);
    expect(every.length, 'some items are made of another gesture').toBeGreaterThan(5);
  });
}

test('an item that two inputs can do is the same observation by both', () => {
  for (const entry of openBank.items) {
    const seen = INPUTS.filter((input) => whyNot(entry, input) === null).map((input) => said(simulated(entry, input)));
    for (const one of seen) expect([entry.item.id, one]).toEqual([entry.item.id, seen[0]]);
  }
});

/** What one diagnostic is made of: in the full matrix every item, kind by kind; else one of each kind, several together. */
function partsOf(input: Input): readonly { readonly name: string; readonly part: readonly BankItem[] }[] {
  const byKind = KINDS.map((kind) => applicable(input).filter((entry) => kindOf(entry) === kind));
  if (!EVERY) {
    return slices(byKind.flatMap((items) => items.slice(0, 1))).map((part) => ({
      name: part.map((entry) => kindOf(entry)).join(', '),
      part,
    }));
  }
  return byKind.flatMap((items) =>
    slices(items).map((part, index) => ({ name: `${kindOf(part[0]!)}, part ${index + 1}`, part })),
  );
}

for (const input of INPUTS) {
  test.describe(`by ${input}`, () => {
    if (input === 'touch') test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
    for (const { name, part } of partsOf(input)) {
      for (let repetition = 1; repetition <= REPETITIONS; repetition += 1) {
        test(`${name}, time ${repetition}: done with full credit`, async ({ page }) => {
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
            expect([id, observation && said(observation)]).toEqual([id, said(simulated(itemOf(id), input))]);
            expect([id, observation?.status, observation?.credit]).toEqual([id, 'answered', 1]);
          }
        });
      }
    }
  });
}
