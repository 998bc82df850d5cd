import { expect, type Page } from '@playwright/test';
import type { Bank, TalkQuestion } from '@jalon/bank';
import { bodyOf, itemTypeOf } from '@jalon/items';
import { simulateActions } from '@jalon/items/simulate';
import { act } from './act.ts';
import { bank as openBank, itemOf } from './bank.ts';
import type { Hand } from './hand.ts';
import type { Persona } from './persona.ts';
import { readScreen, type ShownScreen } from './read-screen.ts';
import { wordsIn, type Locale } from './words.ts';

export interface PlayOptions {
  readonly hand: Hand;
  readonly persona: Persona;
  readonly bank?: Bank;
  /** The language of the page; French unless told. */
  readonly locale?: Locale;
  /** Looks at each screen before it is answered; `stop` ends the run there. */
  readonly onScreen?: (shown: ShownScreen) => Promise<'stop' | void>;
}

/** Longer than any diagnostic. */
const MOST_SCREENS = 60;

/** Plays a diagnostic from the screen shown to its result, or to where `onScreen` stops. Gives the screens gone through. */
export async function play(
  page: Page,
  { hand, persona, bank = openBank, locale = 'fr', onScreen }: PlayOptions,
): Promise<readonly ShownScreen[]> {
  const seen: ShownScreen[] = [];
  let activities = 0;
  while (seen.length < MOST_SCREENS) {
    const shown = await readScreen(page);
    seen.push(shown);
    if ((await onScreen?.(shown)) === 'stop' || shown.kind === 'result') return seen;
    if (shown.kind === 'activity') activities += 1;
    await answer({ page, hand, persona, bank, locale }, shown, activities);
    await changed(page, shown);
    await settled(page);
  }
  throw new Error('the diagnostic does not end');
}

/** Who answers what, on which page, in which language. */
interface Run {
  readonly page: Page;
  readonly hand: Hand;
  readonly persona: Persona;
  readonly bank: Bank;
  readonly locale: Locale;
}

async function answer(run: Run, shown: ShownScreen, number: number): Promise<void> {
  const { page, hand, persona, bank, locale } = run;
  const { bar, welcome, urgent } = wordsIn(locale);
  const button = (name: string): Promise<void> => hand.press(page.getByRole('button', { name, exact: true }));
  switch (shown.kind) {
    case 'welcome':
      return await button(welcome.begin);
    case 'urgent':
      return await button(urgent.goOn);
    case 'question':
      return await talk(run, questionOf(bank, shown.title, locale));
    case 'activity': {
      const way = persona.activity(number);
      // What people say of themselves has no such button: not knowing is one of its answers.
      const isDeclared = itemOf(shown.item, bank).item.type === 'self-report';
      if (way === 'dont-know' && !isDeclared) return await button(bar.dontKnow);
      if (way !== 'ideal') return await button(bar.skip);
      return await perform(page, hand, bank, shown.item, locale);
    }
    case 'result':
      return;
    default: {
      const never: never = shown.kind;
      return never;
    }
  }
}

async function talk({ page, hand, persona, locale }: Run, question: TalkQuestion): Promise<void> {
  const words = wordsIn(locale);
  const chosen = persona.talk(question);
  if (chosen === null) return await hand.press(page.getByRole('button', { name: words.question.preferNot }));
  for (const option of chosen) await hand.press(page.getByRole('button', { name: option.label[locale], exact: true }));
  if (question.cardinality === 'multiple')
    await hand.press(page.getByRole('button', { name: words.bar.goOn, exact: true }));
}

/** Does the activity as its key asks, gesture by gesture, then hands it in. */
export async function perform(
  page: Page,
  hand: Hand,
  bank: Bank,
  id: string | null,
  locale: Locale = 'fr',
): Promise<void> {
  const { item, key } = itemOf(id, bank);
  const { body } = bodyOf(item, locale);
  const { bar } = wordsIn(locale);
  const type = itemTypeOf(body.type);
  const actions = simulateActions(body, key, { kind: 'ideal', input: hand.input }, () => 0.5);
  let state = type.init(body, 1);
  for (let at = 0; at < actions.length;) {
    const done = await act(page, hand, body, state, actions[at], actions[at + 1], locale);
    await settled(page);
    for (const action of actions.slice(at, at + done)) state = type.reduce(body, state, action);
    at += done;
  }
  await hand.press(page.getByRole('button', { name: body.type === 'simulation' ? bar.done : bar.goOn, exact: true }));
}

/** People see what their gesture did before they make the next one: two frames go by. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}

function questionOf(bank: Bank, title: string, locale: Locale): TalkQuestion {
  const { comfort, urgency, questions } = bank.talk;
  const found = [comfort, urgency, ...questions].find((question) => question.title[locale] === title);
  if (found === undefined) throw new Error(`no question is called "${title}"`);
  return found;
}

async function changed(page: Page, before: ShownScreen): Promise<void> {
  await expect
    .poll(() => readScreen(page), {
      message: `nothing follows ${before.kind} ${before.item ?? before.title}`,
      intervals: [20, 50, 100, 200],
    })
    .not.toEqual(before);
}
