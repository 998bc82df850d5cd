import { AREAS, CLAIMED_LEVELS, DIMENSIONS, type Area, type Dimension } from '@jalon/referential';
import { BARRIERS, type Barrier } from '@jalon/referential/barriers';
import { GOAL_IDS } from '@jalon/referential/goal-needs';
import type { FactDeclaration } from '../fact-declaration.ts';
import { PERSON_FACTS } from './person-facts.ts';
import { TALK_FACTS } from './talk-facts.ts';

/** Barriers that lift with practice: gestures, written language, French, confidence, safety. The others are things to get or arrange. */
const LEARNT: ReadonlySet<string> = /* @__PURE__ */ new Set(['F3', 'F4', 'F5', 'F7', 'F12']);

/**
 * The closed registry: every name a rule may use. Counts are whole numbers from 0; `reached.…` is true where
 * P(level ≥ basic) ≥ .8, false where it is ≤ .2, and unknown between; `level.…` is there only once it may be claimed.
 */
export const FACTS: readonly FactDeclaration[] = /* @__PURE__ */ declareFacts();

function declareFacts(): readonly FactDeclaration[] {
  return [
    ...TALK_FACTS,
    ...PERSON_FACTS,
    {
      name: 'goal',
      reach: 'life',
      type: 'set',
      values: GOAL_IDS,
      sensitive: false,
      label: { fr: 'Projets', en: 'Goals' },
    },
    ...BARRIERS.map(barrierFact),
    count('triedTotal', 'Activités proposées et répondues', 'Activities answered'),
    count('doneTotal', 'Activités réussies sans aide', 'Activities done alone'),
    count('failedTotal', 'Activités pas encore réussies', 'Activities not yet done'),
    ...DIMENSIONS.flatMap(dimensionFacts),
    ...AREAS.map(areaFact),
  ];
}

function barrierFact(barrier: Barrier): FactDeclaration {
  return {
    name: `barrier.${barrier.code}`,
    type: 'string',
    values: ['strength', 'need', 'refused'],
    reach: LEARNT.has(barrier.code) ? 'skill' : 'life',
    sensitive: barrier.sensitivity !== 'none',
    label: barrier.label,
  };
}

function dimensionFacts({ id, label }: Dimension): readonly FactDeclaration[] {
  return [
    count(`tried.${id}`, `Activités répondues : ${label.fr}`, `Activities answered: ${label.en}`),
    count(`done.${id}`, `Activités réussies sans aide : ${label.fr}`, `Activities done alone: ${label.en}`),
    {
      name: `level.${id}`,
      type: 'string',
      values: CLAIMED_LEVELS.map((level) => level.id),
      sensitive: false,
      label: { fr: `Niveau établi : ${label.fr}`, en: `Level established: ${label.en}` },
    },
    reached(`reached.${id}`, label.fr, label.en),
  ];
}

function areaFact({ id, label }: Area): FactDeclaration {
  return reached(`reached.area.${id}`, label.fr, label.en);
}

function reached(name: string, fr: string, en: string): FactDeclaration {
  return {
    name,
    type: 'boolean',
    sensitive: false,
    label: { fr: `Bases acquises : ${fr}`, en: `Basics in hand: ${en}` },
  };
}

function count(name: string, fr: string, en: string): FactDeclaration {
  return { name, type: 'number', whole: true, sensitive: false, label: { fr, en } };
}
