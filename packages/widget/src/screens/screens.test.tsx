import { bank } from '@jalon/bank';
import {
  defaultConfig,
  screen,
  start,
  transition,
  type DiagnosticEvent,
  type DiagnosticState,
} from '@jalon/diagnostic';
import { ASKED_TYPES, WORLD_KINDS } from '@jalon/items';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { localeMessages, type Locale } from '../locales/locale-messages.ts';
import { WidgetProvider, type WidgetValue } from '../parts/widget-context.ts';
import { peopleOf } from '../session/people-of.ts';
import { HelpDialog } from './help-dialog.tsx';
import { loadParts } from '../views/item-parts.ts';
import { preloadLater } from './later-parts.ts';
import { ScreenView } from './screen-view.tsx';

await preloadLater();
await loadParts([...ASKED_TYPES, ...WORLD_KINDS]);

const config = defaultConfig(bank());

function play(state: DiagnosticState, event: DiagnosticEvent): DiagnosticState {
  const next = transition(state, event, (state.log.at(-1)?.t ?? 0) + 1);
  if (!next.ok) throw new Error(`${event.type}: ${next.code}`);
  return next.state;
}

/** One way through the whole diagnostic: every state on it, the result last. */
function walk(locale: Locale, each: 'dontKnow' | 'skip'): readonly DiagnosticState[] {
  const states = [start(config, { locale, seed: 4, mode: 'alone', screen: 'phone' })];
  for (;;) {
    const state = states.at(-1) as DiagnosticState;
    const shown = screen(state);
    if (shown.kind === 'result' || states.length > 80) return states;
    if (shown.kind === 'question') {
      const urgent = shown.stage === 'urgency' ? [shown.question.options[0]?.id ?? ''] : null;
      states.push(play(state, { type: 'answer', question: shown.question.id, options: urgent }));
    } else states.push(play(state, { type: shown.kind === 'activity' ? each : 'begin' }));
  }
}

const nothing = (): void => undefined;

/** Any part of the widget, as the shell shows it on this state. */
function inWidget(part: ReactElement, state: DiagnosticState, given: Partial<WidgetValue> = {}): string {
  const value: WidgetValue = {
    messages: localeMessages(state.locale),
    locale: state.locale,
    mode: 'alone',
    reader: { isAvailable: true, isKnown: true, canRead: () => true, line: null, read: nothing, stop: nothing },
    wantsVoice: false,
    lastScreen: { current: null },
    send: () => null,
    announce: nothing,
    openHelp: nothing,
    openStop: nothing,
    pictures: '',
    people: peopleOf(state),
    ...given,
  };
  return renderToStaticMarkup(<WidgetProvider value={value}>{part}</WidgetProvider>);
}

function html(state: DiagnosticState, given: Partial<WidgetValue> = {}, keeping = false): string {
  return inWidget(
    <ScreenView
      shown={screen(state)}
      state={state}
      keeping={keeping}
      onMode={nothing}
      onKeep={nothing}
      onErase={nothing}
      onAgain={nothing}
      onFail={nothing}
    />,
    state,
    given,
  );
}

describe.each(['fr', 'en'] as const)('every screen of a diagnostic in %s', (locale) => {
  const states = walk(locale, 'dontKnow');
  const { bar } = localeMessages(locale);

  test('all kinds of screen are on the way', () => {
    expect([...new Set(states.map((state) => screen(state).kind))]).toEqual([
      'welcome',
      'question',
      'urgent',
      'activity',
      'result',
    ]);
  });

  test('has one heading of the first level, help and stop in the same words, and never a timer', () => {
    for (const state of states) {
      const text = html(state);
      expect(text.match(/<h1/gu)).toHaveLength(1);
      expect(text.match(new RegExp(`aria-label="${bar.helpLong}"`, 'gu'))).toHaveLength(1);
      expect(text.match(new RegExp(`<span>${bar.stop}</span>`, 'gu'))).toHaveLength(1);
      expect(text).not.toMatch(/<progress|role="timer"|role="progressbar"/u);
    }
  });

  test('lets the person go back everywhere but at the welcome', () => {
    for (const state of states)
      expect(html(state).includes(`<span>${bar.back}</span>`)).toBe(state.phase !== 'welcome');
  });

  test('says no level, barrier, profile or percentage to the learner', () => {
    const text = html(states.at(-1) as DiagnosticState).replaceAll(/<[^>]*>/gu, ' ');
    expect(text).not.toMatch(/(?<!\p{L})(frein|niveau|profil|score|barrier|level|profile)s?(?!\p{L})|%/iu);
  });
});

test('who has done nothing yet is told where to begin, with somebody, and is shown no empty list', () => {
  const text = html(walk('fr', 'dontKnow').at(-1) as DiagnosticState);
  expect(text.replaceAll(/<[^>]*>/gu, '')).toMatch(
    /Vous avez essayé \d+ activités\. Voici par où commencer, avec quelqu’un\./u,
  );
  expect(text).toContain('Par où commencer');
  expect(text).not.toContain('Vous savez déjà');
});

const firstActivity = (locale: Locale): DiagnosticState =>
  walk(locale, 'skip').find(({ phase }) => phase === 'activity') as DiagnosticState;

test('being helped stays in sight, and is not asked twice', () => {
  const alone = firstActivity('fr');
  const helped = play(play(alone, { type: 'help' }), { type: 'helped' });
  expect(html(alone)).not.toContain('Avec aide');
  expect(html(helped)).toContain('Avec aide');
  const dialog = (isAssisted: boolean): string =>
    inWidget(<HelpDialog isActivity isAssisted={isAssisted} onClose={nothing} />, helped);
  expect(dialog(false)).toContain('Quelqu’un m’aide');
  expect(dialog(true)).not.toContain('Quelqu’un m’aide');
  expect(dialog(true)).toContain('C’est noté');
});

test('help says what is asked in other words, where the activity has some', () => {
  const lines = ['Un rond est dans la page.', 'Choisissez-le.'];
  const dialog = (otherwise?: readonly string[]): string =>
    inWidget(
      <HelpDialog isActivity isAssisted={false} {...(otherwise && { otherwise })} onClose={nothing} />,
      firstActivity('fr'),
    );
  expect(dialog(lines)).toContain('Autrement dit');
  for (const line of lines) expect(dialog(lines)).toContain(line);
  expect(dialog()).not.toContain('Autrement dit');
});

test('for who asked for a voice, listening is the first and a large button of each screen', () => {
  const first = (state: DiagnosticState, wantsVoice: boolean): string =>
    /<button[\s\S]*?<\/button>/u.exec(html(state, { wantsVoice }))?.[0] ?? '';
  for (const state of walk('fr', 'dontKnow')) {
    expect(first(state, true)).toMatch(/jalon-button-second.*Écouter/u);
    expect(html(state, { wantsVoice: true }).match(/Écouter/gu)).toHaveLength(1);
    expect(first(state, false)).toMatch(/jalon-button-quiet.*Écouter/u);
  }
});

test('nothing is ever disabled: the focus would be lost with it', () => {
  const performed = walk('fr', 'dontKnow').filter((state) => html(state).includes('jalon-tools'));
  expect(performed.length).toBeGreaterThan(0);
  for (const state of performed) {
    expect(html(state)).not.toMatch(/<button[^>]* disabled/u);
    expect(html(state)).toMatch(/<button[^>]*aria-disabled="true"[^>]*>(?:<svg[\s\S]*?<\/svg>)?<span>Annuler/u);
  }
});

test('no word of a screen is cut at its hyphen', () => {
  const texts = walk('fr', 'dontKnow').flatMap((state) =>
    [...html(state).matchAll(/<(?:p class="jalon-sentence"|h1)[^>]*>([\s\S]*?)<\/(?:p|h1)>/gu)].map(
      ([, text]) => text ?? '',
    ),
  );
  expect(texts.filter((text) => /jalon-unbroken">[^<]*\p{L}-\p{L}/u.test(text)).length).toBeGreaterThan(3);
  for (const text of texts)
    expect(text.replaceAll(/<span class="jalon-unbroken">.*?<\/span>/gu, '').replaceAll(/<[^>]*>/gu, '')).not.toMatch(
      /\p{L}-\p{L}/u,
    );
});

test('only who has something left to do is told to go on', () => {
  const passed = html(walk('fr', 'skip').at(-1) as DiagnosticState);
  expect(passed).toContain('Vous avez passé toutes les activités.');
  expect(passed).not.toMatch(/reprendre/iu);
  const stopped = html(play(firstActivity('fr'), { type: 'stop' }));
  expect(stopped).toContain('Vous pouvez reprendre quand vous voulez.');
  expect(stopped).toContain('Reprendre les activités');
});

test('what is said of the answers is what the box does', () => {
  const state = walk('fr', 'dontKnow').at(-1) as DiagnosticState;
  expect(html(state)).toContain('Quand vous fermez cette page, vos réponses s’en vont.');
  expect(html(state)).not.toContain('Vos réponses restent sur cet appareil.');
  expect(html(state, {}, true)).toContain('Vos réponses restent sur cet appareil.');
});

test('the welcome asks for the language and nothing else; a helper says so by a quiet button', () => {
  const welcome = start(config, { locale: 'fr', seed: 4, mode: 'alone', screen: 'phone' });
  const alone = html(welcome);
  expect(alone.match(/type="radio"/gu)).toHaveLength(2);
  expect(alone).toMatch(/jalon-button-quiet" aria-pressed="false"><span>Je suis avec un aidant/u);
  expect(html(welcome, { mode: 'with-helper' })).toMatch(
    /aria-pressed="true"><svg[\s\S]*?<\/svg><span>Je suis avec un aidant/u,
  );
});
