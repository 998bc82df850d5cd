import { simulateActions } from '@jalon/items/simulate';
import { outcomeProbabilities, random, type ScoredItem } from '@jalon/scoring';
import type { DiagnosticConfig } from '../diagnostic-config.ts';
import type { DiagnosticEvent } from '../diagnostic-event.ts';
import type { DiagnosticState } from '../diagnostic-state.ts';
import { screen, type ActivityScreen, type QuestionScreen } from '../screen.ts';
import { start } from '../start.ts';
import { transition } from '../transition.ts';
import type { SimulatedLearner } from './population.ts';

/** How answers are drawn: by ability, or by dice (which must make the measurement fail). */
export type Answering = 'ability' | 'random';

/** Seconds between two events of a simulated person; only the log sees them. */
const PAUSE = 1000;

/**
 * A whole diagnostic played by a simulated person through the very events that a real one sends.
 * The person's ability draws a credit or "je ne sais pas"; its simulation plays to that credit.
 * `seen`: what an earlier diagnostic showed.
 */
export function playLearner(
  config: DiagnosticConfig,
  learner: SimulatedLearner,
  truth: ReadonlyMap<string, ScoredItem>,
  answering: Answering,
  seen?: readonly string[],
): DiagnosticState {
  const draw = random(learner.seed);
  let t = 0;
  let state = start(config, {
    locale: 'fr',
    seed: learner.seed,
    mode: 'alone',
    screen: learner.input === 'finger' ? 'phone' : 'desktop',
    ...(seen && { seen }),
  });
  const send = (event: DiagnosticEvent): void => {
    t += PAUSE;
    const next = transition(state, event, t);
    if (!next.ok) throw new Error(`simulated person ${learner.index}: ${event.type} refused (${next.code})`);
    state = next.state;
  };
  send({ type: 'begin' });
  for (;;) {
    const now = state.phase === 'result' ? null : screen(state);
    if (now === null) return state;
    if (now.kind === 'question')
      send({ type: 'answer', question: now.question.id, options: talkChoice(now, learner, draw) });
    else if (now.kind === 'activity') playActivity(now, state, learner, truth, answering, draw, send);
    else send({ type: 'begin' });
  }
}

/** Says truly what they answer with; the rest by chance, one time in ten not at all. Nobody is in a hurry. */
function talkChoice(
  { question, stage }: QuestionScreen,
  learner: SimulatedLearner,
  draw: () => number,
): readonly string[] | null {
  if (stage === 'comfort') return [];
  const sets = (name: string, value: unknown): string | undefined =>
    question.options.find((option) => option.sets[name] === value)?.id;
  const known = sets('input', learner.input) ?? sets('urgent', false);
  if (known) return [known];
  if (draw() < 0.1) return null;
  const option = question.options[Math.floor(draw() * question.options.length)];
  return option ? [option.id] : null;
}

function playActivity(
  now: ActivityScreen,
  state: DiagnosticState,
  learner: SimulatedLearner,
  truth: ReadonlyMap<string, ScoredItem>,
  answering: Answering,
  draw: () => number,
  send: (event: DiagnosticEvent) => void,
): void {
  const item = truth.get(now.item.id);
  const entry = state.config.itemsById.get(now.item.id);
  if (!item || !entry) throw new Error(`no parameters for ${now.item.id}`);
  const credit = drawnCredit(state.config, item, learner, answering, draw());
  if (credit === null) return send({ type: 'dontKnow' });
  const actions = simulateActions(now.body, entry.key, { kind: 'credit', credit }, draw);
  for (const action of actions) send({ type: 'act', action });
  send({ type: 'done' });
}

/** The credit drawn from the true probabilities (or from dice); null for "je ne sais pas". */
function drawnCredit(
  config: DiagnosticConfig,
  item: ScoredItem,
  learner: SimulatedLearner,
  answering: Answering,
  u: number,
): number | null {
  const at = config.model.dimensions.findIndex(({ id }) => id === item.dimension);
  const shares = answering === 'ability' ? outcomeProbabilities(item, learner.theta[at] ?? 0) : diceProbabilities(item);
  let sum = 0;
  for (const [category, p] of shares.categories.entries()) {
    sum += p;
    if (u < sum) return item.credits[category] ?? 0;
  }
  return null;
}

function diceProbabilities(item: ScoredItem): { readonly categories: readonly number[]; readonly dontKnow: number } {
  const share = 1 / (item.credits.length + 1);
  return { categories: item.credits.map(() => share), dontKnow: share };
}
