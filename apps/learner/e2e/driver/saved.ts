import type { Page } from '@playwright/test';
import type { Bank } from '@jalon/bank';
import { replay, screen, start, toLog, transition, type DiagnosticLog, type DiagnosticState } from '@jalon/diagnostic';
import { simulateActions } from '@jalon/items/simulate';
import { bank as openBank, configFor, itemOf } from './bank.ts';
import type { Persona } from './persona.ts';

/** Where the app keeps the diagnostic of the tab. */
export const TAB_KEY = 'jalon.diagnostic';

/** The diagnostic that the page has saved for its tab, replayed by the machine itself. */
export async function savedState(page: Page, bank: Bank = openBank): Promise<DiagnosticState> {
  const text = await page.evaluate((key) => sessionStorage.getItem(key), TAB_KEY);
  const replayed = replay(configFor(bank), JSON.parse(text ?? 'null'));
  if (!replayed.ok) throw new Error(`the saved diagnostic does not replay: ${JSON.stringify(replayed.error)}`);
  return replayed.state;
}

/** A diagnostic brought up to its first activity, as a saved log: scenarios about activities need not talk first. */
export function logAtFirstActivity(
  persona: Persona,
  bank: Bank = openBank,
  seed = 7,
  device: 'desktop' | 'phone' = 'desktop',
): DiagnosticLog {
  let state = start(configFor(bank), { locale: 'fr', seed, mode: 'alone', screen: device });
  let t = 0;
  const send = (event: Parameters<typeof transition>[1]): void => {
    t += 1000;
    const next = transition(state, event, t);
    if (!next.ok) throw new Error(`refused: ${next.code}`);
    state = next.state;
  };
  for (let step = 0; step < 40; step += 1) {
    const shown = screen(state);
    if (shown.kind === 'welcome' || shown.kind === 'urgent') send({ type: 'begin' });
    else if (shown.kind === 'question') {
      const options = persona.talk(shown.question)?.map(({ id }) => id) ?? null;
      send({ type: 'answer', question: shown.question.id, options });
    } else return toLog(state);
  }
  throw new Error('no activity comes');
}

/** A finished diagnostic, as a saved log: the talk's options by question, then one activity in so many with help, the others alone. */
export function logAtResult(
  locale: 'fr' | 'en',
  talk: Readonly<Record<string, readonly string[]>>,
  everyHelped: number,
  seed = 7,
): DiagnosticLog {
  let state = start(configFor(openBank), { locale, seed, mode: 'with-helper', screen: 'desktop' });
  let activities = 0;
  const send = (event: Parameters<typeof transition>[1]): void => {
    const next = transition(state, event, (state.log.at(-1)?.t ?? 0) + 1000);
    if (!next.ok) throw new Error(`refused: ${next.code}`);
    state = next.state;
  };
  for (;;) {
    const shown = screen(state);
    if (shown.kind === 'result') return toLog(state);
    if (shown.kind === 'question')
      send({ type: 'answer', question: shown.question.id, options: talk[shown.question.id] ?? null });
    else if (shown.kind !== 'activity') send({ type: 'begin' });
    else {
      activities += 1;
      if (activities % everyHelped === 0) send({ type: 'helped' });
      const { key } = itemOf(shown.item.id);
      for (const action of simulateActions(shown.body, key, { kind: 'ideal' }, () => 0.5))
        send({ type: 'act', action });
      send({ type: 'done' });
    }
  }
}
