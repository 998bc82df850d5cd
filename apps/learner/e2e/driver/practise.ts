import { expect, type Page } from '@playwright/test';
import { mirrorServices, type MirrorService } from '@jalon/bank/mirror';
import { practicePaths, type PracticeActivity, type PracticePath } from '@jalon/bank/practice';
import { bodyOf, itemTypeOf } from '@jalon/items';
import { practiceMessages } from '@jalon/items/messages';
import { simulateActions } from '@jalon/items/simulate';
import { act } from './act.ts';
import type { Hand } from './hand.ts';
import { wordsIn } from './words.ts';

/** A path or an invented service, as one thing to go through. */
export interface Course {
  readonly id: string;
  readonly address: string;
  readonly device: PracticePath['device'];
  readonly activities: readonly PracticeActivity[];
}

/** Every path, then every service. */
export const COURSES: readonly Course[] = [
  ...practicePaths().map((path) => ({ ...path, address: `/#/pratique/${slugOf(path)}` })),
  ...mirrorServices().map((service) => ({
    id: service.id,
    address: `/#/services/${slugOf(service)}`,
    device: 'any' as const,
    activities: service.scenes,
  })),
];

/** The course of an id. */
export function courseNamed(id: string): Course {
  const found = COURSES.find((course) => course.id === id);
  if (found === undefined) throw new Error(`no course ${id}`);
  return found;
}

function slugOf({ id }: PracticePath | MirrorService): string {
  return id.slice(id.indexOf(':') + 1);
}

const words = practiceMessages();

/** The activity that is shown now, by its id. */
export async function waitForActivity(page: Page, { item }: PracticeActivity): Promise<void> {
  await expect(page.locator('[data-jalon-screen="practice"]')).toHaveAttribute('data-jalon-item', item.id);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(bodyOf(item, 'fr').body.title);
  await page.locator('.jalon-activity .jv-item').waitFor();
}

/** Does the activity shown by this hand: as its own example does, where one is written with it, else as its key asks. */
export async function practise(page: Page, hand: Hand, { item, key, practice }: PracticeActivity): Promise<void> {
  const { body } = bodyOf(item, 'fr');
  const type = itemTypeOf(body.type);
  const actions =
    practice.content.fr.example ?? simulateActions(body, key, { kind: 'ideal', input: hand.input }, () => 0.5);
  let state = type.init(body, 1);
  for (let at = 0; at < actions.length;) {
    const done = await act(page, hand, body, state, actions[at], actions[at + 1]);
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
    for (const action of actions.slice(at, at + done)) state = type.reduce(body, state, action);
    at += done;
  }
}

/** Asks whether it is done, is told that it is, and goes on. */
export async function goOn(page: Page, hand: Hand): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await hand.press(button(words.try.fr));
  await expect(page.locator('.jv-practise-said')).toContainText(words.reached.fr);
  // People read what is said before they go on; a press that comes at once belongs to the one before.
  await page.waitForTimeout(450);
  await hand.press(button(wordsIn('fr').bar.goOn));
}
