import { random } from '@jalon/scoring';
import { boxMuller } from '../../shared/box-muller.ts';

/**
 * A clean-room baseline written from published facts alone: ladders of skills, a predicted level, the skill that settles most others, and
 * success on a rung taken as success on all easier ones.
 */
export interface SmartRandomRow {
  readonly scenario: string;
  readonly people: number;
  readonly meanQuestions: number;
  /** Shares 0–1: right answers; skills, of all, said to be known that are not; people with three failures in a row or more. */
  readonly success: number;
  readonly wronglyKnown: number;
  readonly threeFailures: number;
}

interface Skill {
  readonly ladder: number;
  readonly level: number;
  /** Level of the hardest skill of its ladder. */
  readonly hardest: number;
}
interface Answer {
  readonly level: number;
  readonly right: boolean;
}

const GUESS = 0.12;
const SLIP = 0.08;
const LADDER_SPREAD = 0.8;
const FIRST_LEVEL = 2;
const EASY_LADDER = 3;
const MOST_GAP = 2;
const LEVELS: readonly number[] = Array.from({ length: 15 }, (_, i) => (i + 1) / 2);
/** Fictitious answers that hold the prediction in. */
const ANCHORS: readonly Answer[] = [
  { level: 0, right: true },
  { level: 7, right: false },
];

/** The level of the grid whose expected successes come nearest to those seen; the lowest on ties. */
export function predictedLevel(answers: readonly Answer[]): number {
  let best = LEVELS[0] ?? NaN;
  let least = Infinity;
  for (const level of LEVELS) {
    const gap = Math.abs(
      [...ANCHORS, ...answers].reduce((sum, a) => sum + (a.right ? 1 : 0) - logistic(level - a.level), 0),
    );
    if (gap < least - 1e-12) {
      least = gap;
      best = level;
    }
  }
  return best;
}

/** Many people through one set of ladders, all capped at the same level, the draw among equals made anew at each question. */
export function smartRandom(
  scenario: string,
  {
    ladders,
    cap,
    from,
    to,
    people,
    seed,
  }: { ladders: number; cap: number; from: number; to: number; people: number; seed: number },
): SmartRandomRow {
  const skills = Array.from({ length: ladders }, (_, ladder) =>
    Array.from({ length: cap }, (__, i): Skill => ({ ladder, level: i + 1, hardest: cap })),
  ).flat();
  const { uniform, normal } = boxMuller(seed);
  const draw = random(seed + 1);
  let questions = 0;
  let successes = 0;
  let wrong = 0;
  let streaks = 0;
  for (let e = 0; e < people; e++) {
    const level = from + (to - from) * uniform();
    const abilities = Array.from({ length: ladders }, () => level + LADDER_SPREAD * normal());
    const knows = ({ ladder, level: needed }: Skill): boolean => (abilities[ladder] ?? NaN) >= needed;
    const { answers, validated } = session(skills, draw, (skill) => uniform() < (knows(skill) ? 1 - SLIP : GUESS));
    questions += answers.length;
    successes += answers.filter(({ right }) => right).length;
    wrong += validated.filter((skill) => !knows(skill)).length;
    streaks += answers.some((_, i) => i >= 2 && [0, 1, 2].every((back) => answers[i - back]?.right === false)) ? 1 : 0;
  }
  return {
    scenario,
    people,
    meanQuestions: questions / people,
    success: successes / questions,
    wronglyKnown: wrong / (people * skills.length),
    threeFailures: streaks / people,
  };
}

function session(
  skills: readonly Skill[],
  draw: () => number,
  isRight: (skill: Skill) => boolean,
): { readonly answers: readonly Answer[]; readonly validated: readonly Skill[] } {
  const answers: Answer[] = [];
  const validated: Skill[] = [];
  let open = skills;
  for (;;) {
    const level = predictedLevel(answers);
    const candidates = answers.length === 0 ? firstCandidates(open) : laterCandidates(open, level);
    if (candidates.length === 0) return { answers, validated };
    const rewards = candidates.map((skill) => reward(skill, open, level));
    const most = Math.max(...rewards);
    const best = candidates.filter((_, i) => (rewards[i] ?? NaN) >= most - 1e-12);
    const skill = best[Math.floor(draw() * best.length)] as Skill;
    const right = isRight(skill);
    answers.push({ level: skill.level, right });
    const settled = (other: Skill): boolean =>
      other.ladder === skill.ladder && (right ? other.level <= skill.level : other.level >= skill.level);
    if (right) validated.push(...open.filter(settled));
    open = open.filter((other) => !settled(other));
  }
}

function firstCandidates(open: readonly Skill[]): readonly Skill[] {
  const easy = easyFirst(open);
  const usual = easy.filter(({ level }) => level === FIRST_LEVEL);
  const lowest = Math.min(...easy.map(({ level }) => level));
  return usual.length > 0 ? usual : easy.filter(({ level }) => level === lowest);
}

function laterCandidates(open: readonly Skill[], predicted: number): readonly Skill[] {
  return easyFirst(open).filter(({ level }) => level - predicted <= MOST_GAP);
}

/** Only skills of ladders whose hardest skill is easy, as long as there are any. */
function easyFirst(open: readonly Skill[]): readonly Skill[] {
  const easy = open.filter(({ hardest }) => hardest <= EASY_LADDER);
  return easy.length > 0 ? easy : open;
}

/** Skills of the ladder expected to be settled by asking this one. */
function reward({ ladder, level }: Skill, open: readonly Skill[], predicted: number): number {
  const p = logistic(predicted - level);
  const same = open.filter((other) => other.ladder === ladder);
  return (
    p * same.filter((other) => other.level <= level).length +
    (1 - p) * same.filter((other) => other.level >= level).length
  );
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
