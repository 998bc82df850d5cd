import { expect, test } from 'vitest';
import { bank } from './bank.ts';
import { withoutNotes } from './without-notes.ts';

const whole = bank();
const light = withoutNotes(whole);

test('asks and scores the same: content, keys and parameters are there', () => {
  expect(light.items.map(({ item }) => item.content)).toEqual(whole.items.map(({ item }) => item.content));
  expect(light.items.map(({ key }) => key)).toEqual(whole.items.map(({ key }) => key));
  for (const [index, { item }] of light.items.entries()) {
    const { a, b, credits, chance, slip, sd } = item.meta.parameters;
    expect(whole.items[index]?.item.meta.parameters).toMatchObject({ a, b, credits, chance, slip, sd });
    expect(item.meta.notApplicableWhen).toEqual(whole.items[index]?.item.meta.notApplicableWhen);
  }
});

test('says nothing of who read it and why it is hard', () => {
  const text = JSON.stringify(light);
  const rationale = whole.items[0]?.item.meta.parameters.rationale ?? '';
  expect(rationale.length).toBeGreaterThan(10);
  expect(text).not.toContain(rationale);
  expect(text).not.toContain('"reviews"');
  const [first, ...others] = whole.items;
  if (!first) throw new Error('an empty bank');
  const noted = { ...first, item: { ...first.item, meta: { ...first.item.meta, note: 'What a slip may mean.' } } };
  expect(JSON.stringify(withoutNotes({ ...whole, items: [noted, ...others] }))).toBe(text);
  expect(text.length).toBeLessThan(JSON.stringify(whole).length * 0.97);
});
