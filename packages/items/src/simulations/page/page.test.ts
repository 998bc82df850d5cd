import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testWorldLaws } from '../../fixtures/laws.test-kit.ts';
import { pageItem } from '../../fixtures/page.test-item.ts';
import { page } from './page.ts';
import type { PageWorld } from './world.ts';

const block = fc.constantFrom('welcome', 'news', 'story', 'hours', 'nowhere');
testWorldLaws(pageItem, fc.record({ type: fc.constantFrom('see', 'press'), block }));

const world: PageWorld = {
  kind: 'page',
  name: 'Page',
  blocks: [
    { id: 'top', kind: 'text', text: 'Top' },
    { id: 'link', kind: 'link', text: 'Link' },
    { id: 'end', kind: 'text', text: 'End' },
  ],
};

test('text cannot be pressed; what is pressed was seen', () => {
  const state = page.init(world);
  expect(page.reduce(world, state, { type: 'press', block: 'top' })).toBe(state);
  const pressed = page.reduce(world, state, { type: 'press', block: 'link' });
  expect(page.facts(world, pressed)).toMatchObject({ 'seen.link': true, 'pressed.first': 'link', 'presses.total': 1 });
});

test('what shows at first is no answer, the end of the page is', () => {
  const top = page.reduce(world, page.init(world), { type: 'see', block: 'top' });
  expect(page.isAnswered(world, top)).toBe(false);
  expect(page.isAnswered(world, page.reduce(world, top, { type: 'see', block: 'end' }))).toBe(true);
});
