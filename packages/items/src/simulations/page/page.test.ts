import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startAttempt } from '../../attempt/start-attempt.ts';
import { stepAttempt } from '../../attempt/step-attempt.ts';
import { testWorldLaws } from '../../fixtures/laws.test-kit.ts';
import { pageItem } from '../../fixtures/page.test-item.ts';
import { page } from './page.ts';
import type { PageWorld } from './world.ts';

const block = fc.constantFrom('welcome', 'news', 'story', 'hours', 'nowhere');
testWorldLaws(pageItem, fc.record({ type: fc.constantFrom('see', 'press', 'tryPicture'), block }));

const world: PageWorld = {
  kind: 'page',
  name: 'Page',
  blocks: [
    { id: 'top', kind: 'text', text: 'Top' },
    { id: 'link', kind: 'link', text: 'Link' },
    { id: 'photo', kind: 'picture', text: 'Photo' },
    { id: 'end', kind: 'text', text: 'End' },
  ],
};

test('text cannot be pressed; what is pressed was seen', () => {
  const state = page.init(world);
  expect(page.reduce(world, state, { type: 'press', block: 'top' })).toBe(state);
  const pressed = page.reduce(world, state, { type: 'press', block: 'link' });
  expect(page.facts(world, pressed)).toMatchObject({ 'seen.link': true, 'pressed.first': 'link', 'presses.total': 1 });
});

test('a picture leads nowhere: pressing it is noticed, once, and is no answer', () => {
  const tried = page.reduce(world, page.init(world), { type: 'tryPicture', block: 'photo' });
  expect(page.facts(world, tried)).toMatchObject({
    'pressed.pictures': 1,
    'presses.total': 0,
    'pressed.first': 'none',
  });
  expect(page.isAnswered(world, tried)).toBe(false);
  expect(page.reduce(world, tried, { type: 'tryPicture', block: 'photo' })).toBe(tried);
  expect(page.reduce(world, tried, { type: 'tryPicture', block: 'link' })).toBe(tried);
});

test('what shows is no answer where there is something to press; on a page to read, its end is', () => {
  const end = page.reduce(world, page.init(world), { type: 'see', block: 'end' });
  expect(page.isAnswered(world, end)).toBe(false);
  expect(page.isAnswered(world, page.reduce(world, end, { type: 'press', block: 'link' }))).toBe(true);
  const toRead = { ...world, blocks: world.blocks.filter(({ kind }) => kind === 'text') };
  expect(page.isAnswered(toRead, page.reduce(toRead, page.init(toRead), { type: 'see', block: 'top' }))).toBe(false);
  expect(page.isAnswered(toRead, page.reduce(toRead, page.init(toRead), { type: 'see', block: 'end' }))).toBe(true);
});

test('undo passes over what merely came into view', () => {
  const { item } = pageItem;
  const begun = startAttempt(item, { locale: 'fr', seed: 1 });
  const seen = stepAttempt(item, begun, { type: 'act', action: { type: 'see', block: 'welcome' } });
  expect(seen.ok && stepAttempt(item, seen.attempt, { type: 'undo' })).toMatchObject({
    ok: false,
    reason: 'nothing-to-undo',
  });
});
