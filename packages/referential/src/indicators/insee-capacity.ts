import type { DsiAreaLevel } from './dsi-level.ts';
import type { Dsi20 } from './dsi20.ts';
import { between, type Possible } from './possible.ts';

/**
 * How INSEE reads the DSI 2.0. `illectronisme`: no use of the internet in 3 months, or none of the five areas basic.
 * `faible`: one to three areas lacking. `complete`: none lacking. `four-lacking` has no name in the published summary:
 * Eurostat's `X` would put it with the first, so it is kept apart rather than guessed.
 */
export type InseeCapacity = 'illectronisme' | 'four-lacking' | 'faible' | 'complete';

/** The capacities, lowest first. */
export const INSEE_CAPACITIES: readonly InseeCapacity[] = ['illectronisme', 'four-lacking', 'faible', 'complete'];

/**
 * The situation of a person as INSEE counts it (Insee Première 1953, 2023), with every situation still possible where
 * answers are missing. A figure for populations: not doing something does not prove that one could not, and nobody is to
 * be called by it.
 */
export function inseeCapacity({ areas }: Dsi20): Possible<InseeCapacity> {
  const each = Object.values(areas);
  const assessed = each.map(({ possible }) => possible.filter((level) => level !== 'NA'));
  if (assessed.some((possible) => possible.length === 0))
    return between(INSEE_CAPACITIES, 'illectronisme', 'illectronisme', 'never');
  const lowest = capacity(assessed.map((possible) => possible[0] ?? 'none'));
  const highest = capacity(assessed.map((possible) => possible.at(-1) ?? 'none'));
  const maybeNoUse = each.some(({ possible }) => possible.includes('NA')) && lowest !== 'illectronisme';
  return between(INSEE_CAPACITIES, lowest, highest, maybeNoUse ? 'maybe' : 'never');
}

function capacity(areas: readonly DsiAreaLevel[]): InseeCapacity {
  const lacking = areas.filter((level) => level === 'none').length;
  switch (lacking) {
    case 0:
      return 'complete';
    case 1:
    case 2:
    case 3:
      return 'faible';
    case 4:
      return 'four-lacking';
    default:
      return 'illectronisme';
  }
}
