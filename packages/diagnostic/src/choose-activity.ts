import { startAttempt, type Item } from '@jalon/items';
import { selectNext, summarise, type Selection } from '@jalon/scoring';
import { candidates } from './candidates.ts';
import { measuring, nextDeclaration } from './declarations.ts';
import type { Activity, DiagnosticState, Ending } from './diagnostic-state.ts';
import { dimensionsByArea } from './dimensions-by-area.ts';
import { gentleStart } from './gentle-start.ts';
import { weights } from './weights.ts';

/**
 * The next activity, or why there is none. Pure: the same state always gets the same one. Once there is nothing more to measure
 * comes what the bank asks people to say of themselves, which was never part of it.
 */
export function chooseActivity(state: DiagnosticState): Activity | { readonly ended: Ending } {
  const chosen = chooseMeasuring(state);
  if (!('ended' in chosen)) return chosen;
  const declaration = nextDeclaration(state);
  return declaration === null
    ? chosen
    : { ...presentedActivity(state, declaration), predicted: 0, gain: 0, reasons: [] };
}

function chooseMeasuring(state: DiagnosticState): Activity | { readonly ended: Ending } {
  const { limits } = state.config;
  const presented = measuring(state).length;
  if (presented >= limits.max) return { ended: 'length' };
  const selection = select(state);
  if ('stop' in selection) return { ended: 'exhausted' };
  const entry = state.config.itemsById.get(selection.item);
  if (!entry) return { ended: 'exhausted' };
  if (presented >= limits.min) {
    if (spentSeconds(state) + entry.item.meta.expectedSeconds > limits.seconds) return { ended: 'length' };
    if (selection.gain < limits.gain || isCertain(state)) return { ended: 'certainty' };
  }
  const { item: _, ...why } = selection;
  return { ...presentedActivity(state, entry.item), ...why };
}

function presentedActivity(
  state: DiagnosticState,
  item: Item,
): Pick<Activity, 'itemId' | 'since' | 'attempt' | 'observation'> {
  const seed = state.opening.seed + state.activities.length;
  const attempt = startAttempt(item, { locale: state.locale, seed });
  return { itemId: item.id, since: state.log.length, attempt, observation: null };
}

/** The number of activities is what is scarce, not their seconds: chosen per second, beginners got only quick, easy ones. */
function select(state: DiagnosticState): Selection {
  const all = candidates(state);
  const gentle = gentleStart(state);
  const opening = gentle && dimensionsByArea(state.config.model).get(gentle.area);
  const simple = all.filter(({ meta }) => opening?.includes(meta.dimension));
  const [instead] = equivalentsOfLast(state, all);
  const wanted = instead ? [instead] : simple.length > 0 ? simple : all;
  return selectNext(state.engine, {
    candidates: wanted.map(({ id }) => id),
    weights: weights(state),
    perSecond: false,
    comfort: gentle ? gentle.comfort : state.config.comfort,
    recentFailures: failuresInARow(measuring(state)),
    presented: measuring(state).length,
    randomesque: 1,
  });
}

/** What measures the same as an activity that has just turned out not to apply, best first. */
function equivalentsOfLast({ config, activities }: DiagnosticState, all: readonly Item[]): readonly Item[] {
  const last = activities.at(-1);
  if (last?.observation?.status !== 'not_applicable') return [];
  const ids = config.itemsById.get(last.itemId)?.item.meta.equivalents ?? [];
  return ids.flatMap((id) => all.find((item) => item.id === id) ?? []);
}

/** Activities not succeeded at the end of the list; skipped ones and technical failures neither count nor break the row. */
export function failuresInARow(activities: readonly Activity[]): number {
  let row = 0;
  for (const { observation } of activities.toReversed()) {
    if (!observation) continue;
    const { status, credit } = observation;
    if (status === 'dont_know' || status === 'assisted' || (status === 'answered' && (credit ?? 0) < 0.5)) row += 1;
    else if (status === 'answered') return row;
  }
  return row;
}

function spentSeconds(state: DiagnosticState): number {
  return state.activities.reduce(
    (sum, { itemId }) => sum + (state.config.itemsById.get(itemId)?.item.meta.expectedSeconds ?? 0),
    0,
  );
}

function isCertain(state: DiagnosticState): boolean {
  return summarise(state.engine, state.config.cuts).areas.every(({ sd }) => sd <= state.config.limits.areaSd);
}
