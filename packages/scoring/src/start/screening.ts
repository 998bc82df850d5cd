import { compiledConfig, compiledItem } from '../engine/compiled.ts';
import type { State } from '../engine/state.ts';

/** An item asked before anything else, to learn what can fairly be asked at all. */
export interface ScreeningStep {
  readonly item: string;
  /** When it fails, items bearing one of these tags are left out: `pointer.drag`, `keyboard.text`… */
  readonly failureExcludes?: readonly string[];
}

/** What the screening block says now. */
export interface Screening {
  /** Items of the steps not presented yet, in order. */
  readonly left: readonly string[];
  /** Tags to leave out, for `Blueprint.tags.none`. */
  readonly excludedTags: readonly string[];
}

const SUCCESS_CREDIT = 0.5;

/** Two or three groundwork items that set the filters; skipped ones exclude nothing. */
export function screening(
  { config, answers }: State,
  steps: readonly ScreeningStep[],
  presented: readonly string[],
): Screening {
  const compiled = compiledConfig(config);
  const excluded = new Set<string>();
  for (const [i, { item: id, failureExcludes = [] }] of steps.entries()) {
    const { index } = compiledItem(compiled, id, `screening[${i}].item`);
    const outcome = answers.find((answer) => answer.item === id)?.outcome;
    if (!outcome) continue;
    const failed =
      outcome.kind === 'dont_know' || (config.items[index]?.credits[outcome.category] ?? 0) < SUCCESS_CREDIT;
    if (failed) for (const tag of failureExcludes) excluded.add(tag);
  }
  const left = steps.map(({ item }) => item).filter((item) => !presented.includes(item));
  return { left, excludedTags: [...excluded] };
}
