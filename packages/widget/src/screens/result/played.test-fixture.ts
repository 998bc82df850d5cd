import { bank } from '@jalon/bank';
import {
  defaultConfig,
  screen,
  start,
  transition,
  type DiagnosticEvent,
  type DiagnosticState,
} from '@jalon/diagnostic';
import { simulateActions } from '@jalon/items/simulate';
import { provideAllSimulations } from '@jalon/items/simulations';
import type { Locale } from '@jalon/referential';

provideAllSimulations();

const config = defaultConfig(bank());

/** How a diagnostic is played: the talk's answers by question, none where not named, and what becomes of the n-th activity. */
export interface Way {
  readonly locale?: Locale;
  readonly talk?: Readonly<Record<string, readonly string[]>>;
  readonly activity: (number: number) => 'alone' | 'helped' | 'dontKnow';
}

/** Every difficulty that the talk can hear of. */
export const EVERY_NEED: Readonly<Record<string, readonly string[]>> = {
  'talk:goal': ['papers', 'money'],
  'talk:device': ['phone', 'shared'],
  'talk:connection': ['dear'],
  'talk:procedures': ['nobody'],
  'talk:reading': ['hard'],
  'talk:wish': ['dare'],
};

/** A whole diagnostic of the open bank, through the events of a person. */
export function played({ locale = 'fr', talk = {}, activity }: Way): DiagnosticState {
  let state = start(config, { locale, seed: 7, mode: 'with-helper', screen: 'desktop' });
  let number = 0;
  const send = (event: DiagnosticEvent): void => {
    const next = transition(state, event, (state.log.at(-1)?.t ?? 0) + 500);
    if (!next.ok) throw new Error(`${event.type}: ${next.code}`);
    state = next.state;
  };
  for (;;) {
    const shown = screen(state);
    if (shown.kind === 'result') return state;
    if (shown.kind === 'question')
      send({ type: 'answer', question: shown.question.id, options: talk[shown.question.id] ?? null });
    else if (shown.kind !== 'activity') send({ type: 'begin' });
    else {
      number += 1;
      const way = activity(number);
      if (way === 'dontKnow') {
        send({ type: 'dontKnow' });
        continue;
      }
      if (way === 'helped') send({ type: 'helped' });
      const key = config.itemsById.get(shown.item.id)?.key;
      if (!key) throw new Error(`no key for ${shown.item.id}`);
      for (const action of simulateActions(shown.body, key, { kind: 'ideal' }, () => 0.5))
        send({ type: 'act', action });
      send({ type: 'done' });
    }
  }
}
