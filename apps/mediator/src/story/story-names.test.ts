import { bank } from '@jalon/bank';
import { groundsFromEvents } from '@jalon/history';
import { COOP_THEMES } from '@jalon/history/events';
import { expect, test } from 'vitest';
import { contentOf } from '../content/load-content.ts';
import { typedEvents } from '../desk/typed-events.test-kit.ts';
import { storyNames } from './story-names.ts';

const content = contentOf(bank(), [], []);
const issued = { rule: null, reasons: [], by: 'rules', rank: 0 } as const;
const events = typedEvents([
  [
    '2026-03-01T09:00:00.000Z',
    'recommendation-issued',
    { ...issued, plan: 'p-1', step: 'rule:urgent', resources: ['resource:mail'] },
  ],
  [
    '2026-06-01T09:00:00.000Z',
    'recommendation-issued',
    { ...issued, plan: 'p-2', step: 'rule:urgent', resources: ['resource:pointer'] },
  ],
  ['2026-06-02T09:00:00.000Z', 'note', { text: 'Apporter le chargeur.', about: 'added:1' }],
]);
const grounds = groundsFromEvents([]);

test('a step is named as the plan that is told of proposed it, else as the last did', () => {
  const { step } = storyNames(content, events, grounds, 'fr');
  expect(step('rule:urgent', 'p-1')).toBe('Écrire et lire des messages');
  expect(step('rule:urgent')).toBe('S’exercer à la souris');
  expect(step('added:1')).toBe('Apporter le chargeur');
  expect(step('rule:gone')).toBe('rule:gone');
});

test('every theme of La Coop has its words; what nobody knows is shown as it is', () => {
  for (const locale of ['fr', 'en'] as const) {
    const { theme, activity, recipient, day } = storyNames(null, [], grounds, locale);
    for (const code of COOP_THEMES) expect(theme(code)).not.toContain('_');
    expect([theme('moon'), activity('item:a'), recipient('r-1')]).toEqual(['moon', 'item:a', 'r-1']);
    expect(day('2026-03-03')).toMatch(/^3 /u);
  }
});
