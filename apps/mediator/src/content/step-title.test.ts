import { bank } from '@jalon/bank';
import { catalogue } from '@jalon/bank/catalogue';
import { pathRules } from '@jalon/bank/path-rules';
import { expect, test } from 'vitest';
import { contentOf } from './load-content.ts';
import { stepTitle } from './step-title.ts';

const content = contentOf(bank(), pathRules(), catalogue());

test('every rule of the bank and of the paths has words in both languages', () => {
  for (const id of content.rules.keys())
    for (const locale of ['fr', 'en'] as const) expect(stepTitle(id, content, locale)).not.toMatch(/^[a-z]+:/u);
});

test('a step is named after what it points to, else after its rule', () => {
  const kept = { resources: ['resource:unheard-of', 'resource:mail'], text: null };
  expect(stepTitle('rule:urgent', content, 'fr', kept)).toBe('Écrire et lire des messages');
  expect(stepTitle('rule:urgent', content, 'fr', { resources: [], text: null })).toBe(
    content.rules.get('rule:urgent')?.because.fr.learner,
  );
  expect(stepTitle('resource:mail', content, 'fr')).toBe('Écrire et lire des messages');
  expect(stepTitle('need:digcomp:1.1', content, 'en')).toMatch(/\p{L}/u);
  expect(stepTitle('need:digcomp:1.1', content, 'en')).not.toContain('digcomp');
});

test('the words that a mediator wrote come first, and what nobody knows is shown as it is', () => {
  expect(stepTitle('added:1', content, 'fr', { resources: [], text: 'Apporter le chargeur' })).toBe(
    'Apporter le chargeur',
  );
  expect(stepTitle('added:1', content, 'fr')).toBe('Une étape ajoutée à la main');
  for (const id of ['rule:gone', 'resource:gone', 'need:moon:1.1', 'x']) expect(stepTitle(id, content, 'fr')).toBe(id);
  expect(stepTitle('rule:urgent', null, 'fr')).toBe('rule:urgent');
});
