import { COOP_THEMES, type Accompaniment } from '@jalon/history/events';
import type { PathStep } from '@jalon/recommend/path';
import { isBarrierId } from '@jalon/referential';
import { crosswalk } from '@jalon/referential/crosswalks';

/** A theme of La Coop. */
export type CoopTheme = Accompaniment['themes'][number];

/** Themes of La Coop for an activity: what it was probably about, then what is near. */
export interface SuggestedThemes {
  readonly likely: readonly CoopTheme[];
  readonly near: readonly CoopTheme[];
}

/** What a theme is found from. */
export type ThemeStep = Pick<PathStep, 'dimension' | 'resources' | 'facts'>;

/** Near ones beyond this are looked for in the whole list. */
const MOST_NEAR = 5;

/**
 * What a meeting was probably about: a diagnostic where one was made, and of each step that was agreed on the likeliest theme. What steps
 * in sight may also touch comes next.
 */
export function suggestedThemes(
  agreed: readonly ThemeStep[],
  shown: readonly ThemeStep[],
  hadDiagnostic: boolean,
): SuggestedThemes {
  const firsts = agreed.flatMap((step) => themesOf(step).slice(0, 1));
  const likely = [...new Set<CoopTheme>([...(hadDiagnostic ? (['diagnostic_numerique'] as const) : []), ...firsts])];
  const near = [...agreed, ...shown].flatMap(themesOf).filter((theme) => !likely.includes(theme));
  return { likely, near: [...new Set(near)].slice(0, MOST_NEAR) };
}

/** Of what it teaches, else of what it points to, else of the barriers that it is advised for. */
function themesOf({ dimension, resources: [main], facts }: ThemeStep): readonly CoopTheme[] {
  const pointed = [...(main?.dimensions ?? []), ...(main?.barriers ?? [])];
  const barriers = Object.keys(facts).map((fact) => fact.replace('barrier.', 'barrier:'));
  const from = dimension === null ? [...pointed, ...barriers.filter(isBarrierId)] : [dimension];
  return from.flatMap((id) =>
    crosswalk(id, 'coop').flatMap(({ to }) => COOP_THEMES.find((theme) => to.endsWith(`.${theme}`)) ?? []),
  );
}
