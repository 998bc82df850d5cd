import { bank } from '@jalon/bank';
import { result, shownLog, type DiagnosticState } from '@jalon/diagnostic';
import { flags } from '@jalon/items/measures';
import { BARRIERS } from '@jalon/referential/barriers';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { localeMessages, type Locale } from '../../locales/locale-messages.ts';
import { WidgetProvider, type WidgetValue } from '../../parts/widget-context.ts';
import { LEARNER_SHEET } from '../result/print-options.ts';
import { EVERY_NEED, played } from '../result/played.test-fixture.ts';
import { everyQuestion } from './every-question.ts';
import { HelperScreen } from './helper-screen.tsx';
import { BarrierList } from './barrier-list.tsx';

const talk = everyQuestion({ ...bank().talk, optional: [] });
const nothing = (): void => undefined;

function value(locale: Locale): WidgetValue {
  return {
    messages: localeMessages(locale),
    locale,
    mode: 'with-helper',
    wantsVoice: true,
    reader: { isAvailable: true, isKnown: true, canRead: () => true, line: null, read: nothing, stop: nothing },
    lastScreen: { current: null },
    send: () => null,
    announce: nothing,
    openHelp: nothing,
    openStop: nothing,
    pictures: '',
    people: [],
  };
}

function page(state: DiagnosticState, locale: Locale): string {
  const html = renderToStaticMarkup(
    <WidgetProvider value={value(locale)}>
      <HelperScreen result={result(state)} state={state} options={LEARNER_SHEET} onOptions={nothing} onBack={nothing} />
    </WidgetProvider>,
  );
  // Words kept together on a line stand in spans of their own.
  return html.replaceAll(/<span class="jalon-unbroken">(.*?)<\/span>/gu, '$1');
}

describe.each(['fr', 'en'] as const)('the helper’s page in %s', (locale) => {
  const { helper } = localeMessages(locale);
  const silent = played({ locale, activity: (number) => (number % 2 === 0 ? 'alone' : 'dontKnow') });
  const needy = played({ locale, talk: EVERY_NEED, activity: () => 'dontKnow' });

  test('says that the activities are not calibrated yet', () => {
    for (const line of [helper.provisional, ...helper.provisionalLines]) expect(page(silent, locale)).toContain(line);
  });

  test('gives each activity the reasons for which it was chosen', () => {
    const text = page(silent, locale);
    const asked = text.split(helper.asked).slice(1);
    expect(asked).toHaveLength(silent.activities.length);
    for (const [index, { reasons }] of silent.activities.entries()) {
      expect(reasons.length).toBeGreaterThan(0);
      for (const reason of reasons) expect(asked[index]?.split('</p>')[0]).toContain(helper.selection[reason]);
    }
  });

  test('gives each question of the talk its reason, and says which were not answered, never what was chosen', () => {
    const text = page(silent, locale);
    for (const { title, help } of talk)
      for (const line of [title[locale], ...help[locale]]) expect(text).toContain(line);
    expect(text.split(helper.talkAnswers.refused)).toHaveLength(talk.length + 1);
    const said = page(needy, locale);
    const answered = talk.filter(({ id }) => EVERY_NEED[id] !== undefined);
    expect(said.split(`<p>${helper.talkAnswers.given}</p>`)).toHaveLength(answered.length + 1);
    for (const { options, id } of answered)
      for (const option of options)
        if (id !== 'talk:goal')
          expect(said, option.id).not.toMatch(new RegExp(`[>«“]\\s?${option.label[locale]}\\s?[<»”]`, 'u'));
  });

  test('keeps barriers out of sight until they are asked for', () => {
    const text = page(needy, locale);
    expect(text).toContain(helper.barriersShow);
    for (const { label } of BARRIERS) expect(text).not.toContain(`${label[locale]}</li>`);
    expect(text).not.toContain(`<strong>${helper.barrierStates.need}</strong>`);
  });

  test('lists with the barriers what the person would rather not say', () => {
    const list = (state: DiagnosticState): string =>
      renderToStaticMarkup(
        <WidgetProvider value={value(locale)}>
          <BarrierList facts={result(state).facts} state={state} />
        </WidgetProvider>,
      );
    expect(list(needy).split('<li>')).toHaveLength(7 + 1);
    const telling = talk.filter(({ options }) =>
      options.some(({ sets }) => Object.keys(sets).some((name) => name.startsWith('barrier.'))),
    );
    const text = list(silent);
    expect(text.split(helper.talkAnswers.refused)).toHaveLength(telling.length + 1);
    for (const { title } of telling) expect(text).toContain(title[locale]);
  });

  test('tells what could not be observed with its reasons, and that it counts against nobody', () => {
    const hands = played({ locale, talk: { 'talk:comfort': ['keyboard-only'] }, activity: () => 'dontKnow' });
    const text = page(hands, locale);
    const { unobserved } = result(hands);
    expect(unobserved.length).toBeGreaterThan(1);
    expect(text).toContain(helper.unobserved.line);
    for (const { reasons } of unobserved)
      for (const [reason, count] of Object.entries(reasons))
        expect(text).toContain(
          helper.unobserved.why(count, helper.unobserved.reasons[reason as keyof typeof helper.unobserved.reasons]),
        );
  });

  test('tells in one line what was answered too quickly to be read, only where it was', () => {
    const last = silent.log.at(-1)?.t ?? 0;
    const slow = { ...silent, log: silent.log.map((entry, at) => ({ ...entry, t: last + at * 120_000 })) };
    expect(page(slow, locale)).not.toContain(helper.flags.title);
    const quick = { ...silent, log: silent.log.map((entry, at) => ({ ...entry, t: at })) };
    const read = flags(shownLog(quick)).filter(({ code }) => code === 'answered-before-reading').length;
    expect(read).toBeGreaterThan(1);
    const text = page(quick, locale);
    expect(text).toContain(helper.flags.line);
    expect(text.split(helper.flags.codes['answered-before-reading'](read))).toHaveLength(2);
  });

  test('paints a range in two shades, a level in one, and explains both', () => {
    const { profile } = result(silent);
    const kinds = [...profile.areas, ...profile.dimensions].map(({ claim }) => claim.kind);
    const text = page(silent, locale);
    const count = (kind: string): number => kinds.filter((each) => each === kind).length;
    expect(count('range')).toBeGreaterThan(0);
    expect(text.match(/<path class="jalon-cell jalon-cell-[1-4]"/gu)).toHaveLength(count('range'));
    expect(text.match(/<rect class="jalon-cell jalon-cell-[1-4]"/gu)).toHaveLength(count('range') + count('level'));
    expect(text).toContain(helper.rangeLegend);
  });

  test('lets the picture scroll under the keyboard, and holds remarks to what is printed', () => {
    const text = page(silent, locale);
    expect(text).toMatch(/class="jalon-figure-room" tabindex="0" role="region" aria-label="[^"]+"/u);
    expect(text).toMatch(/<textarea[^>]* maxlength="300"/iu);
  });
});
