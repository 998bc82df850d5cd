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
  const recommended = [...resources(), ...catalogue()].filter((resource) => rule.recommend.includes(resource.id));

  test('is what the schema says, over facts that exist', () => {
    expect(parseRule(structuredClone(rule))).toEqual({ ok: true, value: rule });
  });

  test('recommends what the catalogue has', () => {
    expect(rule.recommend.length).toBeGreaterThan(0);
    expect(recommended.map((resource) => resource.id).toSorted()).toEqual(rule.recommend.toSorted());
  });

  test('promises what holds for each of its resources: any may come first, where the others have to wait', () => {
    const { learner } = rule.because.fr;
    const ofSomebody = /quelqu’un vous|une personne vous/iu.test(learner) ? recommended : [];
    const ofFree = /gratuit/iu.test(learner) ? recommended : [];
    expect(ofSomebody.filter(({ withSomeone }) => withSomeone !== 'with-someone')).toEqual([]);
    expect(ofFree.filter(({ cost }) => cost !== 'free')).toEqual([]);
  });

  test('is said in plain, kind words in both languages', () => {
    const { fr, en } = rule.because;
    const texts = linesTexts(id, [{ fr: [fr.learner], en: [en.learner] }]);
    expect(checkWords(texts)).toEqual([]);
    expect([...checkParity(id, fr.learner, en.learner), ...checkParity(id, fr.mediator, en.mediator)]).toEqual([]);
    for (const said of [fr.learner, en.learner]) expect(said.split(/\s+/u).length).toBeLessThanOrEqual(15);
  });
});
