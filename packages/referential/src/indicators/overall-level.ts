import type { DsiAreaLevel, DsiLevel } from './dsi-level.ts';

/** The overall level by the levels of the five areas. Eurostat, isoc_sk_dskl_i21. */
export function overallLevel(areas: readonly DsiAreaLevel[]): DsiLevel {
  if (areas.includes('NA')) return 'NA';
  const reached = areas.filter((level) => level !== 'none').length;
  switch (reached) {
    case 5:
      return areas.every((level) => level === 'AB') ? 'AB' : 'B';
    case 4:
      return 'LW';
    case 3:
      return 'N';
    case 2:
      return 'LM';
    default:
      return 'X';
  }
}
