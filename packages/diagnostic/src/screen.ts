import { bodyOf, itemTypeOf, toDelivery, type Body, type Item } from '@jalon/items';
import type { TalkQuestion } from '@jalon/bank';
import { askedQuestions } from './asked-questions.ts';
import type { Activity, DiagnosticState } from './diagnostic-state.ts';
import { isAskingMore, optionalQuestions } from './optional-questions.ts';
import { result, type Result } from './result.ts';
import { everyTalkQuestion } from './talk-facts.ts';

/** What to show now. Carries no answer key. */
export type Screen =
  | { readonly kind: 'welcome' }
  | QuestionScreen
  | { readonly kind: 'urgent' }
  | ActivityScreen
  | { readonly kind: 'result'; readonly result: Result };

/** One question of the first talk: what makes the person at ease (`comfort`), whether it presses (`urgency`), then the short questions (`talk`), and those asked from the result (`optional`). */
export interface QuestionScreen {
  readonly kind: 'question';
  readonly stage: 'comfort' | 'urgency' | 'talk' | 'optional';
  readonly question: TalkQuestion;
  /** What was answered before, when gone back to; undefined when new, null when not answered by choice. */
  readonly chosen: readonly string[] | null | undefined;
  /** 1-based among the questions of its stage. */
  readonly number: number;
  readonly total: number;
}

/** One activity as it stands: what is asked, its live state, and what the bar may offer. */
export interface ActivityScreen {
  readonly kind: 'activity';
  readonly item: Item;
  readonly body: Body;
  /** The live state of the activity, in the vocabulary of its type. */
  readonly state: unknown;
  readonly answered: boolean;
  readonly canUndo: boolean;
  readonly assisted: boolean;
  /** 1-based. */
  readonly number: number;
  /** At least and at most, so that steps can be announced without a promise. */
  readonly expected: readonly [min: number, max: number];
  readonly activity: Activity;
}

/** The screen that a state calls for. Pure; the same state always shows the same screen. */
export function screen(state: DiagnosticState): Screen {
  switch (state.phase) {
    case 'welcome':
      return { kind: 'welcome' };
    case 'urgent':
      return { kind: 'urgent' };
    case 'question':
      return questionScreen(state);
    case 'activity':
      return activityScreen(state);
    case 'result':
      return { kind: 'result', result: result(state) };
    default: {
      const never: never = state.phase;
      return never;
    }
  }
}

function questionScreen(state: DiagnosticState): Screen {
  const question = everyTalkQuestion(state.config).find(({ id }) => id === state.question);
  if (!question) return { kind: 'welcome' };
  const stage = stageOf(state, question);
  const asked = askedBeside(state, stage);
  return {
    kind: 'question',
    stage,
    question,
    chosen: state.answers[question.id],
    number: asked.length > 0 ? asked.indexOf(question) + 1 : 1,
    total: Math.max(1, asked.length),
  };
}

function stageOf(state: DiagnosticState, question: TalkQuestion): QuestionScreen['stage'] {
  const { comfort, urgency } = state.config.bank.talk;
  if (isAskingMore(state)) return 'optional';
  return question === comfort ? 'comfort' : question === urgency ? 'urgency' : 'talk';
}

/** The questions among which one is counted; none for those that stand alone. */
function askedBeside(state: DiagnosticState, stage: QuestionScreen['stage']): readonly TalkQuestion[] {
  const { comfort, urgency } = state.config.bank.talk;
  if (stage === 'optional') return optionalQuestions(state);
  return stage === 'talk' ? askedQuestions(state).filter((one) => one !== comfort && one !== urgency) : [];
}

function activityScreen(state: DiagnosticState): Screen {
  const activity = state.activities.at(-1);
  const entry = activity && state.config.itemsById.get(activity.itemId);
  if (!activity || !entry) return { kind: 'welcome' };
  const item = toDelivery(entry);
  const { body } = bodyOf(item, state.locale);
  const { attempt } = activity;
  return {
    kind: 'activity',
    item,
    body,
    state: attempt.state,
    answered: itemTypeOf(item.type).isAnswered(body, attempt.state),
    canUndo: attempt.history.length > 0,
    assisted: attempt.assisted,
    number: state.activities.length,
    expected: [state.config.limits.min, state.config.limits.max],
    activity,
  };
}
