import { bank } from '@jalon/bank';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { typedEvents } from '../desk/typed-events.test-kit.ts';
import { BarriersCards } from './barriers-cards.tsx';
import { knownOf } from './known.ts';
import { profilePartWords } from './words/profile-words.ts';

const at = '2026-03-01T09:00:00.000Z';

function page(answers: Readonly<Record<string, readonly string[] | null>>): string {
  const events = typedEvents([
    [
      at,
      'first-talk',
      { bank: { id: 'bank:open', version: '0.1.0' }, answers, barriers: {}, urgency: 'no', told: 'spoken' },
    ],
  ]);
  return renderToStaticMarkup(<BarriersCards known={knownOf(events, bank())} events={events} />);
}

test('what was confided is nowhere on the page until it is asked for', () => {
  const html = page({ 'talk:reading': ['hard'], 'talk:device': ['shared'], 'talk:goal': ['doctor'] });
  const { barriers, why } = profilePartWords.fr;
  expect(html).toContain(barriers.folded(1));
  expect(html).toContain(barriers.show);
  expect(html).toContain(why.hidden);
  const hard = bank()
    .talk.questions.find(({ id }) => id === 'talk:reading')
    ?.options.find(({ id }) => id === 'hard')?.label.fr;
  expect(hard).toMatch(/\p{L}/u);
  for (const confided of ['Lecture, écriture, calcul', hard ?? '']) expect(html).not.toContain(confided);
});

test('the rest is told at once, with what was asked, why, what was answered and when', () => {
  const html = page({ 'talk:goal': ['doctor'], 'talk:wish': null });
  const { quoted, barriers } = profilePartWords.fr;
  expect(html).toContain('Prendre rendez-vous chez le médecin');
  expect(html).toContain(`${quoted('Prendre un rendez-vous')}, le 1er mars 2026, de vive voix.`);
  expect(html).toContain('Nous partons de votre projet.');
  expect(html).toContain('Préfère ne pas répondre');
  expect(html).not.toContain(barriers.show);
});
