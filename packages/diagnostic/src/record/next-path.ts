import type { TypedEvent } from '@jalon/history/events';
import { planState, type PlanState } from '@jalon/history/projections';
import type { Resource } from '@jalon/recommend';
import {
  rebuildPath,
  type AddedStep,
  type Path,
  type PathEdit,
  type PathInput,
  type PathResult,
} from '@jalon/recommend/path';
import type { DiagnosticConfig } from '../diagnostic-config.ts';
import { addedSteps } from './added-steps.ts';
import { editsOf } from './edits-of.ts';
import { keptPerson, type KeptOptions, type KeptPerson } from './kept-person.ts';
import { pathInputOf, type AdviceOptions } from './path-input-of.ts';
import { recalledPath } from './recalled-path.ts';

/** What a path is made from beside what was kept. */
export interface NextPathOptions extends AdviceOptions, KeptOptions {
  /** The path before, where the app still has it. */
  readonly previous?: Path | null;
  /** The steps that a mediator wrote; those of `addedSteps` unless given. */
  readonly added?: readonly AddedStep[];
}

/** The path, and all that it was made from. */
export type NextPath =
  | {
      readonly ok: true;
      readonly path: Path;
      readonly person: KeptPerson;
      readonly plan: PlanState;
      readonly edits: readonly PathEdit[];
      /** For `planEntries`. */
      readonly input: PathInput;
    }
  | Extract<PathResult, { readonly ok: false }>;

/**
 * The path of somebody today, from what `readEvents` gave back of them: what was agreed on stays, what was refused stays away, what is
 * done is done, and so are its resources.
 */
export function nextPath(
  events: readonly TypedEvent[],
  config: DiagnosticConfig,
  { previous = null, added, dayOf, ...advice }: NextPathOptions = {},
): NextPath {
  const person = keptPerson(events, config, { ...(dayOf && { dayOf }) });
  const plan = planState(events);
  const edits = editsOf(plan, added ?? addedSteps(events));
  const done = plan.steps.filter(({ status }) => status === 'done').flatMap(({ resources }) => resources);
  const already = [...(advice.already ?? []), ...(done as readonly Resource['id'][])];
  const input = pathInputOf(person, config, { ...advice, already });
  const built = rebuilt(previous, plan, edits, input, advice.rules ?? config.bank.rules);
  return built.ok ? { ok: true, path: built.path, person, plan, edits, input } : built;
}

function rebuilt(
  previous: Path | null,
  { steps }: PlanState,
  edits: readonly PathEdit[],
  input: PathInput,
  rules: NonNullable<AdviceOptions['rules']>,
): PathResult {
  const first = rebuildPath(previous, edits, input);
  if (!first.ok) return first;
  const missing = new Set(first.path.unheard.flatMap((index) => stepOf(edits[index]) ?? []));
  const there = new Set<string>(first.path.done.map(({ id }) => id));
  const recalled = recalledPath(
    steps.filter(({ step, status }) => missing.has(step) || (status === 'done' && !there.has(step))),
    rules,
    input,
  );
  if (recalled === null) return first;
  const before = previous === null ? recalled : { ...previous, steps: [...previous.steps, ...recalled.steps] };
  return rebuildPath(before, edits, input);
}

function stepOf(edit: PathEdit | undefined): string | null {
  return edit?.kind === 'pin' || edit?.kind === 'done' ? edit.step : null;
}
