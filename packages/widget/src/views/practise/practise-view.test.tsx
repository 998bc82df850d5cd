import { bank } from '@jalon/bank';
import type { BankItem } from '@jalon/items';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { en } from '../messages/en.ts';
import { fr } from '../messages/fr.ts';
import { PractiseView } from './practise-view.tsx';

const plain = bank().items.find(({ item }) => item.type === 'choice');
if (!plain) throw new Error('the bank has no choice');
const { id: itemId, version: itemVersion } = plain.item;
const hinted: BankItem = {
  ...plain,
  practice: { itemId, itemVersion, content: { fr: { hints: ['Cherchez bien.'] }, en: { hints: ['Look well.'] } } },
};

function html(one: BankItem, locale: 'fr' | 'en', hasExample: boolean): string {
  return renderToStaticMarkup(
    <PractiseView
      bank={one}
      locale={locale}
      input={null}
      messages={locale === 'fr' ? fr : en}
      seedOf={(round) => round}
      {...(hasExample && { example: [{ type: 'choose', option: 'a' }] })}
    />,
  );
}

test('begins with what is asked and nothing given away', () => {
  const first = html(hinted, 'fr', true);
  expect(first).toContain(plain.item.content.fr.title.replaceAll("'", '&#x27;'));
  expect(first).toContain('Regarder si c’est fait');
  expect(first).toContain('Voir un indice');
  expect(first).toContain('Voir un exemple');
  expect(first).not.toContain('Cherchez bien.');
  expect(first).not.toContain('Encore une fois');
});

test('offers only what there is, in the language shown', () => {
  const bare = html(plain, 'en', false);
  expect(bare).toContain('See if it is done');
  expect(bare).not.toContain('See a hint');
  expect(bare).not.toContain('See an example');
});
