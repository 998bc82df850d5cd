import { bank } from '@jalon/bank';
import type { Body } from '@jalon/items';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SpokenMedia } from './spoken-media.tsx';

const body: Body = {
  type: 'choice',
  title: 'Quand Lina vient-elle ?',
  instruction: [],
  cardinality: 'single',
  options: [
    { id: 'a', label: 'Mardi' },
    { id: 'b', label: 'Jeudi' },
  ],
};
const file = { width: 320, height: 200, licence: 'CC-BY-4.0', author: 'Jalon' } as const;
const picture = { ...file, path: 'pictures/a.svg', alternative: 'Un téléphone.' } as const;
const audio = {
  path: 'sounds/a.mp3',
  transcript: ['Bonjour.', 'Je viens mardi.'],
  seconds: 4,
  licence: 'CC0-1.0',
  author: 'Jalon',
} as const;

const html = (shown: Body): string =>
  renderToStaticMarkup(<SpokenMedia body={shown} locale="fr" pictures="https://bank.exemple/" />);

test('a picture is shown from where the bank is, with what it shows', () => {
  expect(html({ ...body, picture })).toContain('src="https://bank.exemple/pictures/a.svg" alt="Un téléphone."');
});

test('a decorative one is passed over', () => {
  const { alternative: _, ...rest } = picture;
  expect(html({ ...body, picture: { ...rest, decorative: true } })).toContain('alt=""');
});

test('what is heard has the browser’s own player, and is written below', () => {
  const shown = html({ ...body, audio });
  expect(shown).toMatch(/<audio controls="" [^>]*src="https:\/\/bank\.exemple\/sounds\/a\.mp3"/u);
  expect(shown).toMatch(/<details><summary>Lire ce qui est dit<\/summary><p>Bonjour\.<\/p><p>Je viens mardi\.<\/p>/u);
});

test('nothing to see nor to hear leaves nothing; a picture to point at is not shown twice', () => {
  expect(html(body)).toBe('');
  const points = bank().items.filter(({ item }) => item.type === 'point');
  expect(points.length).toBeGreaterThan(0);
  for (const { item } of points) expect(html(item.content.fr)).toBe('');
});
