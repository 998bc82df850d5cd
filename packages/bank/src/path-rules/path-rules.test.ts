import { checkWords } from '@jalon/items/readability';
import { parseRule } from '@jalon/recommend/schema';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../catalogue/catalogue.ts';
import { checkParity } from '../lint/check-parity.ts';
import { linesTexts } from '../lint/lines-texts.ts';
import { resources } from '../resources.ts';
import { rules } from '../rules.ts';
import { pathRules } from './path-rules.ts';

test('no rule has the id of another', () => {
  const ids = [...rules(), ...pathRules()].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(pathRules().map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('is what the schema says, over facts that exist', () => {
    expect(parseRule(structuredClone(rule))).toEqual({ ok: true, value: rule });
  });

  test('recommends what the catalogue has', () => {
    const known = [...resources(), ...catalogue()].map((resource) => resource.id);
    expect(rule.recommend.length).toBeGreaterThan(0);
    expect(known).toEqual(expect.arrayContaining([...rule.recommend]));
  });

  test('is said in plain, kind words in both languages', () => {
    const { fr, en } = rule.because;
    const texts = linesTexts(id, [{ fr: [fr.learner], en: [en.learner] }]);
    expect(checkWords(texts)).toEqual([]);
    expect([...checkParity(id, fr.learner, en.learner), ...checkParity(id, fr.mediator, en.mediator)]).toEqual([]);
    for (const said of [fr.learner, en.learner]) expect(said.split(/\s+/u).length).toBeLessThanOrEqual(15);
  });
});
