import { resources } from '@jalon/bank';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { localeMessages } from '../locales/locale-messages.ts';
import { WelcomeScreen } from '../screens/welcome-screen.tsx';
import type { PracticeHref } from './practice-place.ts';
import { ResourceCard } from './resource-card.tsx';
import { WidgetProvider, type WidgetValue } from './widget-context.ts';

const nothing = (): void => undefined;
const opening = resources().filter(({ opens }) => opens !== undefined);
const [card] = opening;
if (card === undefined) throw new Error('no resource opens anything');

/** The welcome and the card of a resource that opens a path, on a page that says these addresses. */
function html(hrefOf?: PracticeHref): string {
  const value: WidgetValue = {
    messages: localeMessages('fr'),
    locale: 'fr',
    mode: 'alone',
    reader: { isAvailable: false, isKnown: true, canRead: () => false, line: null, read: nothing, stop: nothing },
    wantsVoice: false,
    lastScreen: { current: null },
    send: () => null,
    announce: nothing,
    openHelp: nothing,
    openStop: nothing,
    pictures: '',
    people: [],
    ...(hrefOf !== undefined && { hrefOf }),
  };
  return renderToStaticMarkup(
    <WidgetProvider value={value}>
      <WelcomeScreen onMode={nothing} />
      {card && <ResourceCard resource={card} />}
    </WidgetProvider>,
  );
}

test('with addresses, the welcome links to the list and the card to what it opens, named in full', () => {
  const shown = html((place) => `#${place}`);
  expect(shown).toMatch(/<a [^>]*href="#practice"[^>]*><span>S’entraîner/u);
  expect(shown).toContain(`href="#${card.opens}"`);
  expect(shown).toContain(`aria-label="Commencer, ${card.title.fr}"`);
});

test('without an address, or where the page has not that one, nothing pretends to lead anywhere', () => {
  expect(html()).not.toContain('<a ');
  const only = html((place) => (place === 'practice' ? '#practice' : undefined));
  expect(only.match(/<a /gu)).toHaveLength(1);
});
