import type { Did } from '@jalon/diagnostic';
import { expect, test } from 'vitest';
import { saidDids } from './said-dids.ts';

const did = (fr: string, en: string): Did => ({ itemId: `item:${en}`, dimension: 'jalon:0.1', can: { fr, en } });

test('each thing is said once, with a capital, in the language shown', () => {
  const dids = [
    did('ouvrir un message', 'open a message'),
    did('écrire un mot', 'write a word'),
    did('ouvrir un message', 'open a message'),
  ];
  expect(saidDids(dids, 'fr')).toEqual(['Ouvrir un message', 'Écrire un mot']);
  expect(saidDids(dids, 'en')).toEqual(['Open a message', 'Write a word']);
});
