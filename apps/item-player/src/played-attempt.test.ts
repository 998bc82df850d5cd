import { provideSimulations, type BankItem } from '@jalon/items';
import { mail } from '@jalon/items/simulations/mail';
import { expect, test } from 'vitest';
import { conditionLines } from './condition-line.ts';
import { en } from './locales/en.ts';
import { fr } from './locales/fr.ts';
import { beginPlay, tryEvent } from './played-attempt.ts';

provideSimulations([mail]);
const body = {
  type: 'simulation',
  title: 'Ouvrez le message.',
  instruction: [],
  world: {
    kind: 'mail',
    account: 'a@exemple.fr',
    messages: [
      {
        id: 'm1',
        from: { name: 'Lina', address: 'lina@exemple.fr' },
        subject: 'Bonjour',
        date: 'lundi',
        lines: ['Bonjour.'],
        attachments: [],
        links: [],
      },
    ],
    offers: [],
  },
} as const;
const bank = {
  item: { id: 'item:open', version: '1.0.0', content: { fr: body }, meta: { parameters: { credits: [0, 1] } } },
  key: { itemId: 'item:open', itemVersion: '1.0.0' },
} as unknown as BankItem;

test('a refused event stays in sight and changes nothing', () => {
  const before = beginPlay(bank, 'fr');
  const refused = tryEvent(bank, before, { type: 'act', action: { type: 'open', message: 'm9' } });
  expect(refused.attempt).toBe(before.attempt);
  expect(refused.tried).toEqual([
    { number: 1, event: { type: 'act', action: { type: 'open', message: 'm9' } }, refused: 'no-effect' },
  ]);
  const opened = tryEvent(bank, refused, { type: 'act', action: { type: 'open', message: 'm1' } });
  expect(opened.attempt.actions).toBe(1);
  expect(opened.tried.map(({ number, refused: why }) => [number, why])).toEqual([
    [1, 'no-effect'],
    [2, null],
  ]);
});

test('a condition is laid out with what each part says now', () => {
  const lines = conditionLines(
    {
      all: [
        { fact: 'a', op: 'eq', value: true },
        { not: { fact: 'b', op: 'gte', value: 2 } },
        { fact: 'c', op: 'eq', value: 'x' },
      ],
    },
    { a: true, b: 3 },
  );
  expect(lines.map(({ depth, truth, what }) => [depth, truth, what.kind === 'fact' ? what.now : what.kind])).toEqual([
    [0, 'no', 'all'],
    [1, 'yes', 'true'],
    [1, 'no', 'not'],
    [2, 'yes', '3'],
    [1, 'unknown', '?'],
  ]);
});

test('both languages say the same things', () => {
  const names = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).map(([name, inner]) => [name, names(inner)])
      : typeof value;
  expect(names(en)).toEqual(names(fr));
});
