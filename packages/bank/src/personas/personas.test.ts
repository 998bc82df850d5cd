import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSentences, checkWords } from '@jalon/items/readability';
import { GOAL_IDS } from '@jalon/referential/goal-needs';
import { DIMENSIONS } from '@jalon/referential';
import { describe, expect, test } from 'vitest';
import { checkParity } from '../lint/check-parity.ts';
import { linesTexts } from '../lint/lines-texts.ts';
import { talk } from '../talk.ts';
import { personaFacts } from './persona-facts.ts';
import { personaPlans } from './persona-plans.ts';
import { personas } from './personas.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'content', 'personas');
const { comfort, urgency, questions, optional = [] } = talk();
const everyQuestion = [comfort, urgency, ...questions, ...optional];

test('there are twenty-four, each once, and no file is forgotten', () => {
  const ids = personas().map(({ id }) => id);
  expect(new Set(ids).size).toBe(24);
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json') && !name.endsWith('.plan.json'));
  expect(files.map((name) => `persona:${name.slice(0, -'.json'.length)}`).toSorted()).toEqual(ids.toSorted());
});

describe.each(personas().map((persona) => [persona.id, persona] as const))('%s', (id, persona) => {
  test('is nobody real', () => {
    expect(persona.schema).toBe('jalon.persona/1');
    expect(persona.fictitious).toBe(true);
  });

  test('answers questions of the talk, as they may be answered', () => {
    for (const [question, options] of Object.entries(persona.talk)) {
      const asked = everyQuestion.find((one) => one.id === question);
      expect(asked?.options.map((option) => option.id)).toEqual(expect.arrayContaining([...options]));
      expect(asked?.cardinality === 'multiple' || options.length === 1).toBe(true);
    }
  });

  test('tries dimensions that exist, and has goals that exist', () => {
    const dimensions = DIMENSIONS.map((dimension) => dimension.id);
    for (const { dimension } of persona.activities) expect(dimensions).toContain(dimension);
    const goals = personaFacts(persona, talk())['goal']?.value ?? [];
    expect([...GOAL_IDS]).toEqual(expect.arrayContaining([...(goals as readonly string[])]));
  });

  test('is told in both languages, in plain words', () => {
    const { title, story } = persona;
    const texts = linesTexts(id, [{ fr: [story.fr], en: [story.en] }]);
    expect(checkWords(texts).filter(({ code }) => code === 'shaming-word')).toEqual([]);
    expect([...checkParity(id, title.fr, title.en), ...checkParity(id, story.fr, story.en)]).toEqual([]);
  });

  test('has a plan that was read', () => {
    expect(persona.read.by).toBe('second reading, without a mediator from outside');
    expect(persona.read.judged.length).toBeGreaterThan(60);
  });
});

describe.each(personaPlans().map((plan) => [plan.persona, plan] as const))('the plan of %s', (id, plan) => {
  test('is the one that was read: else read it again, and run src/cli/write-persona-plans.ts', () => {
    const file = join(FOLDER, `${id.slice('persona:'.length)}.plan.json`);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(plan);
  });

  test('says what is said to learners in short, kind sentences', () => {
    const texts = linesTexts(
      id,
      plan.learner.fr.map((fr, index) => ({ fr, en: plan.learner.en[index] ?? [] })),
    );
    expect(plan.learner.en.map((step) => step.length)).toEqual(plan.learner.fr.map((step) => step.length));
    expect(checkWords(texts)).toEqual([]);
    expect(checkSentences(texts).filter(({ code }) => code !== 'long-screen')).toEqual([]);
  });
});
