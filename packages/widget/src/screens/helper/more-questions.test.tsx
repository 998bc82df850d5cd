import { openQuestions, result, type DiagnosticState } from '@jalon/diagnostic';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { localeMessages, type Locale } from '../../locales/locale-messages.ts';
import { WidgetProvider, type WidgetValue } from '../../parts/widget-context.ts';
import { LearnerResult } from '../result/learner-result.tsx';
import { EVERY_NEED, played } from '../result/played.test-fixture.ts';
import { MoreQuestions } from './more-questions.tsx';

const nothing = (): void => undefined;

function html(part: ReactElement, locale: Locale): string {
  const value: WidgetValue = {
    messages: localeMessages(locale),
    locale,
    mode: 'with-helper',
    wantsVoice: false,
    reader: { isAvailable: true, isKnown: true, canRead: () => true, line: null, read: nothing, stop: nothing },
    lastScreen: { current: null },
    send: () => null,
    announce: nothing,
    openHelp: nothing,
    openStop: nothing,
    pictures: '',
    people: [],
  };
  return renderToStaticMarkup(<WidgetProvider value={value}>{part}</WidgetProvider>);
}

const learner = (state: DiagnosticState, locale: Locale): string =>
  html(
    <LearnerResult
      result={result(state)}
      hasMore={openQuestions(state).length > 0}
      keeping={null}
      onKeep={nothing}
      onErase={nothing}
      onAgain={nothing}
      onHelper={nothing}
    />,
    locale,
  );

test.each(['fr', 'en'] as const)(
  'optional questions are proposed on both pages where they would change the advice (%s)',
  (locale) => {
    const { moreQuestions } = localeMessages(locale).result;
    const needy = played({ locale, talk: EVERY_NEED, activity: () => 'dontKnow' });
    const open = openQuestions(needy);
    expect(open.length).toBeGreaterThan(2);
    const page = html(<MoreQuestions state={needy} />, locale);
    for (const { title } of open) expect(page).toContain(title[locale]);
    expect(page).toContain(moreQuestions);
    expect(learner(needy, locale)).toContain(moreQuestions);
  },
);

test.each(['fr', 'en'] as const)('nothing is proposed to whoever would rather not answer (%s)', (locale) => {
  const silent = played({ locale, activity: () => 'dontKnow' });
  expect(html(<MoreQuestions state={silent} />, locale)).toBe('');
  expect(learner(silent, locale)).not.toContain(localeMessages(locale).result.moreQuestions);
});
