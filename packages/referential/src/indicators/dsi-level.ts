/** An area: above basic, basic, none, or not assessed for want of use in 3 months. */
export type DsiAreaLevel = 'NA' | 'none' | 'B' | 'AB';

/**
 * Overall, by the number of areas at least basic. `AB` all five above basic, `B` all five, `LW` (low) four, `N` (narrow)
 * three, `LM` (limited) two, `X` (none) one or none (to be confirmed on Eurostat’s page), `NA` no use of the internet in
 * 3 months.
 */
export type DsiLevel = 'NA' | 'X' | 'LM' | 'N' | 'LW' | 'B' | 'AB';

/** The levels of an area, lowest first. */
export const DSI_AREA_LEVELS: readonly DsiAreaLevel[] = ['NA', 'none', 'B', 'AB'];

/** The overall levels, lowest first. */
export const DSI_LEVELS: readonly DsiLevel[] = ['NA', 'X', 'LM', 'N', 'LW', 'B', 'AB'];
