import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Unbroken } from './unbroken.tsx';

/** The pieces that may not be cut, and all the words that are shown. */
function shown(text: string): { readonly kept: readonly string[]; readonly words: string } {
  const html = renderToStaticMarkup(<Unbroken text={text} />);
  return {
    kept: [...html.matchAll(/<span class="jalon-unbroken">(.*?)<\/span>/gu)].map(([, kept]) => kept ?? ''),
    words: html.replaceAll(/<[^>]*>/gu, ''),
  };
}

test.each([
  ['Appuyez sur le carré, puis levez-le.', ['levez-le']],
  ['Qu’est-ce qui vous amène ?', ['Qu’est-ce', 'amène ?']],
  ['Où est le rendez-vous ?', ['rendez-vous ?']],
  ['Y a-t-il un message ?', ['a-t-il', 'message ?']],
  ['Prenez votre temps.', []],
  ['Louez 2 pièces à 19 degrés.', ['2 pièces', '19 degrés']],
  ['Il reste 12,50 € sur la carte.', ['12,50 €']],
  ['Imprimez-vous 10 affiches ?', ['Imprimez-vous', '10 affiches ?']],
  ['Allez sur mairie-valbrune.exemple.', ['mairie-valbrune.exemple']],
  ['Écrivez à lea.martin@val.exemple.', ['lea.martin@val.exemple']],
])('%s', (text, kept) => {
  expect(shown(text)).toEqual({ kept, words: text });
});
