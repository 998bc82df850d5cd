import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { fr } from '../locales/fr.ts';
import { later, type Later } from './later.tsx';
import { WidgetProvider, type WidgetValue } from './widget-context.ts';

type Named = { readonly name: string };
const Hello = ({ name }: Named): ReactElement => <p>Bonjour {name}</p>;

function html({ View }: Later<Named>): string {
  return renderToStaticMarkup(
    <WidgetProvider value={{ messages: fr } as WidgetValue}>
      <View name="Léa" />
    </WidgetProvider>,
  );
}

test('says to wait until it is there, then shows it at once', async () => {
  const part = later<Named>(async () => Hello);
  expect(html(part)).toContain(fr.notices.loading);
  await part.preload();
  expect(html(part)).toBe('<p>Bonjour Léa</p>');
});

test('is fetched once, and again only after a failure', async () => {
  let fetched = 0;
  const part = later<Named>(async () => {
    fetched += 1;
    if (fetched === 1) throw new Error('offline');
    return Hello;
  });
  await expect(part.preload()).rejects.toThrow('offline');
  expect(html(part)).toContain(fr.notices.loading);
  await Promise.all([part.preload(), part.preload()]);
  await part.preload();
  expect(fetched).toBe(2);
  expect(html(part)).toContain('Bonjour Léa');
});
