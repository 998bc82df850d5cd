import { describe, expect, test } from 'vitest';
import { singleChoice } from '../fixtures/choice.test-item.ts';
import type { ItemNotes } from '../item/item-notes.ts';
import { parseItem } from './parse-item.ts';

const pathsWith = (notes: object): readonly string[] => {
  const parsed = parseItem({ ...singleChoice.item, meta: { ...singleChoice.item.meta, ...notes } });
  return parsed.ok ? [] : parsed.errors.map(({ path }) => path);
};

const all: Required<ItemNotes> = {
  notApplicableWhen: {
    any: [
      { fact: 'comfort.keyboardOnly', op: 'eq', value: true },
      { fact: 'input', op: 'in', value: ['finger', 'keyboard'] },
      { not: { fact: 'screen', op: 'eq', value: 'desktop' } },
    ],
  },
  equivalents: ['item:another-way', 'item:yet-another'],
  geography: ['FR', 'FR-2A', 'BE'],
  needs: {
    network: false,
    sound: false,
    keyboard: true,
    commercialWebsite: false,
    urls: ['https://office.exemple/form'],
  },
  note: 'Telling a folder from a file. A slip may come from the icons alone.',
  fragile: { reason: 'The office changes its form every year.', reviewBy: '2027-06-01' },
  needsRewording: { reporter: 'helper', reason: 'People ask what a folder is.' },
  awareness: true,
  memorable: true,
  format: 'pick',
  readingLevel: 'A1',
  accessibilityNotes: { blind: 'Options are plain words.', colour: 'No colour is used.' },
  reviewStatus: 'tried-with-people',
  reviews: [
    { on: '2026-10-01', by: 'reviewer', comment: 'Clear.' },
    { on: '2026-11-01', by: 'learner', comment: 'Easy to read.' },
  ],
};

test('everything that may be known of an item is kept', () => {
  const parsed = parseItem({ ...singleChoice.item, meta: { ...singleChoice.item.meta, ...all } });
  expect(parsed).toMatchObject({ ok: true, value: { meta: all } });
});

describe('what no item can say of itself', () => {
  test.each([
    [{ notApplicableWhen: { fact: 'age', op: 'gt', value: 60 } }, 'notApplicableWhen/fact'],
    [{ notApplicableWhen: { fact: 'input', op: 'eq', value: 'trackball' } }, 'notApplicableWhen'],
    [{ notApplicableWhen: { fact: 'comfort.voice', op: 'eq', value: 'yes' } }, 'notApplicableWhen'],
    [{ notApplicableWhen: { all: [] } }, 'notApplicableWhen/all'],
    [{ equivalents: [singleChoice.item.id] }, 'equivalents/0'],
    [{ equivalents: ['item:a', 'item:a'] }, 'equivalents/1'],
    [{ equivalents: ['folder'] }, 'equivalents/0'],
    [{ geography: ['France'] }, 'geography/0'],
    [{ needs: { urls: ['javascript:alert(1)'] } }, 'needs/urls/0'],
    [{ needs: { urls: ['http://office.exemple'] } }, 'needs/urls/0'],
    [{ needs: { sofa: true } }, 'needs/sofa'],
    [{ note: ' ' }, 'note'],
    [{ note: '<b>Look.</b>' }, 'note'],
    [{ fragile: { reason: 'A law.', reviewBy: 'soon' } }, 'fragile/reviewBy'],
    [{ fragile: { reviewBy: '2027-01-01' } }, 'fragile/reason'],
    [{ needsRewording: { reporter: 'Mrs Martin', reason: 'Hard.' } }, 'needsRewording/reporter'],
    [{ awareness: false }, 'awareness'],
    [{ format: 'essay' }, 'format'],
    [{ readingLevel: 'C2' }, 'readingLevel'],
    [{ accessibilityNotes: { smell: 'None.' } }, 'accessibilityNotes/smell'],
    [{ reviewStatus: 'perfect' }, 'reviewStatus'],
    [{ reviews: [...all.reviews].toReversed() }, 'reviews/1/on'],
  ])('%j', (notes, path) => {
    expect(pathsWith(notes)).toContain(`/meta/${path}`);
  });
});
