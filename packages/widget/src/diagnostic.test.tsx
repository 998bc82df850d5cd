import { bank } from '@jalon/bank';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Diagnostic } from './diagnostic.tsx';

describe('the first screen, rendered without a browser', () => {
  const html = renderToString(<Diagnostic bank={bank()} seed={() => 1} now={() => 0} storage="device" />);

  test('is the welcome, in French, with one heading', () => {
    expect(html).toContain('lang="fr"');
    expect(html.match(/<h1/gu)).toHaveLength(1);
    expect(html).toContain('Commencer');
  });

  test('has help and stop, and no sound button before a voice is known', () => {
    expect(html).toContain('Demander de l’aide');
    expect(html).toContain('Arrêter');
    expect(html).not.toContain('Écouter');
  });

  test('carries no style element: pages that forbid them stay whole', () => {
    expect(html).not.toContain('<style');
  });
});

test('an unknown language says so in French', () => {
  const html = renderToString(<Diagnostic bank={bank()} locale="xx" seed={() => 1} now={() => 0} />);
  expect(html).toContain('Cette langue n’est pas encore prête.');
  expect(html).toContain('Commencer');
});

test.each(['en', 'en-GB', 'EN_us'])('English is English: %s', (locale) => {
  expect(renderToString(<Diagnostic bank={bank()} locale={locale} seed={() => 1} now={() => 0} />)).toContain(
    'Take your time.',
  );
});

test('a bank with too little in it says that it is not the person', () => {
  const html = renderToString(<Diagnostic bank={{ ...bank(), items: [] }} />);
  expect(html).toContain('Ce n’est pas vous.');
  expect(html).not.toContain('Commencer');
});
