import type { AudioFigures } from '../audio/audio-figures.ts';
import type { ContentFigures } from './content-figures.ts';

/** One thing that the content promises. */
export interface ContentBar {
  readonly name: string;
  readonly found: number;
  readonly expected: string;
  readonly holds: boolean;
}

/** What the clips of one language may weigh. */
const MOST_MEBIBYTES = 12;

/** Each promise beside what was counted. */
export function contentBars(
  figures: ContentFigures & AudioFigures & { readonly errors: number },
): readonly ContentBar[] {
  const { items } = figures;
  return [
    atLeast('items', items, 240),
    atLeast('groundwork', figures.groundwork, 60),
    atLeast('perCompetenceMin', figures.perCompetenceMin, 8),
    atLeast('performedShareBasic', figures.performedShareBasic, 0.5),
    atLeast('english', figures.english, items),
    atLeast('secondRead', figures.secondRead, items),
    atLeast('outcomesBasicShare', figures.outcomesBasicShare, 0.6),
    atLeast('skillOutcomesTouched', figures.skillOutcomesTouched, 29),
    atLeast('readability80Share', figures.readability80Share, 0.95),
    atLeast('readabilityMin', figures.readabilityMin, 70),
    atLeast('practicePaths', figures.practicePaths, 12),
    atLeast('mirrorServices', figures.mirrorServices, 3),
    atLeast('kitSheets', figures.kitSheets, 8),
    atLeast('helperPaths', figures.helperPaths, 6),
    atLeast('resources', figures.resources, 120),
    atLeast('audioFr', figures.audioFr, 1),
    atLeast('audioEn', figures.audioEn, 1),
    atMost('audioMiBFr', figures.audioMiBFr, MOST_MEBIBYTES),
    atMost('audioMiBEn', figures.audioMiBEn, MOST_MEBIBYTES),
    atMost('clips of texts that are gone', figures.orphans, 0),
    { name: 'errors', found: figures.errors, expected: '0', holds: figures.errors === 0 },
  ];
}

function atLeast(name: string, found: number, least: number): ContentBar {
  return { name, found, expected: `at least ${least}`, holds: found >= least };
}

function atMost(name: string, found: number, most: number): ContentBar {
  return { name, found, expected: `at most ${most}`, holds: found <= most };
}
