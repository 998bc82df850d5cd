import { expect, test } from 'vitest';
import { performedItems } from '../fixtures/all.test-item.ts';
import { leavesOf } from '../simulation/leaves-of.ts';
import { simulationOf } from '../simulation/simulation-of.ts';
import { WORLD_KINDS } from '../simulation/world-kinds.ts';
import { provideAllSimulations } from '../simulations/provide-all-simulations.ts';
import { evidenceMessages } from './evidence-messages.ts';

provideAllSimulations();

test('every kind of world says its own codes, and only facts that it has', () => {
  for (const { item } of performedItems) {
    const { fr } = item.content;
    if (fr.type !== 'simulation') throw new Error(`${item.id} is no simulation`);
    const simulation = simulationOf(fr.world.kind);
    for (const { observable, when, feedbackOnly } of simulation.evidence(fr.world)) {
      expect(feedbackOnly, observable).toBe(true);
      expect(evidenceMessages()[fr.world.kind], observable).toHaveProperty([observable]);
      for (const { fact } of leavesOf(when)) expect(simulation.factNames(fr.world), observable).toContain(fact);
    }
  }
});

test.each(WORLD_KINDS)('the messages of %s are short, kind, and in both languages', (kind) => {
  for (const [code, { seen, tip }] of Object.entries(evidenceMessages()[kind])) {
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    for (const text of [seen.fr, seen.en, tip.fr, tip.en]) {
      expect(text, code).toMatch(/^\p{Lu}.*[.!]$/u);
      for (const sentence of text.split(/(?<=[.!?]) /u))
        expect(sentence.split(/\s+/u).length, text).toBeLessThanOrEqual(14);
      expect(text, code).not.toMatch(/(?<!\p{L})(?:faux|erreur|échec|raté|mauvais|wrong|error|fail\w*|bad)(?!\p{L})/iu);
    }
  }
});
