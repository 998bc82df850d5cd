import { kandelMoles } from '../../packages/items/src/readability/kandel-moles.ts';
import { crosswalkErrors } from '../../packages/referential/src/crosswalks/index.ts';
import { DESCRIPTIONS, GROUNDWORK_DESCRIPTIONS } from '../../packages/referential/src/descriptions/index.ts';
import { AREAS, BAND_ORDER, COMPETENCES, GROUNDWORK, type Locale } from '../../packages/referential/src/index.ts';
import { OUTCOMES, STATEMENTS } from '../../packages/referential/src/outcomes/index.ts';
import { importIdentical } from './import-identical.ts';

/** What is counted in the referential, in this run. */
export interface ReferentialFigures {
  /** Areas of DigComp; groundwork is ours and is counted apart. */
  readonly areas: number;
  readonly competences: number;
  readonly groundwork: number;
  readonly statements: number;
  readonly outcomes: number;
  /** Competences × bands that have a statement of ours, of 84. */
  readonly describedFr: number;
  readonly describedEn: number;
  /** Dimensions of groundwork whose three statements are there, of 6. */
  readonly groundworkDescribed: number;
  readonly crosswalkErrors: number;
  /** Whether both official files give one frame that agrees with our tables; null where they are absent. */
  readonly importIdentical: boolean | null;
  /** The hardest competence to read in French: ease of Kandel and Moles, of its description as a whole. */
  readonly readabilityMin: number;
  readonly rows: readonly CompetenceFigures[];
}

/** One competence, its cells in the order of the bands. */
export interface CompetenceFigures {
  readonly code: string;
  readonly statements: readonly number[];
  readonly outcomes: readonly number[];
  readonly readability: number;
}

/** Counts everything, from the sources as they are. */
export function referentialFigures(): ReferentialFigures {
  const rows = COMPETENCES.map(({ id, code }) => ({
    code,
    statements: byBand(STATEMENTS.filter(({ competence }) => competence === id)),
    outcomes: byBand(OUTCOMES.filter(({ competence }) => competence === id)),
    readability: readability(id),
  }));
  return {
    areas: AREAS.filter(({ id }) => id.startsWith('digcomp:')).length,
    competences: COMPETENCES.length,
    groundwork: GROUNDWORK.length,
    statements: STATEMENTS.length,
    outcomes: OUTCOMES.length,
    describedFr: described('fr'),
    describedEn: described('en'),
    groundworkDescribed: GROUNDWORK.filter(({ id }) =>
      GROUNDWORK_DESCRIPTIONS.some(
        (one) => one.id === id && [one.about, ...one.statements].every(({ fr, en }) => isSaid(fr) && isSaid(en)),
      ),
    ).length,
    crosswalkErrors: crosswalkErrors().length,
    importIdentical: importIdentical(),
    readabilityMin: Math.min(...rows.map((row) => row.readability)),
    rows,
  };
}

function byBand(all: readonly { readonly band: string }[]): readonly number[] {
  return BAND_ORDER.map((band) => all.filter((one) => one.band === band).length);
}

function described(locale: Locale): number {
  return COMPETENCES.flatMap(({ id }) => {
    const one = DESCRIPTIONS.find((description) => description.id === id);
    return BAND_ORDER.filter((band) => isSaid(one?.about[locale]) && isSaid(one?.statements[band][locale]));
  }).length;
}

/** One decimal. A competence without words is as hard as can be. */
function readability(id: string): number {
  const one = DESCRIPTIONS.find((description) => description.id === id);
  if (one === undefined) return Number.NEGATIVE_INFINITY;
  return Math.round(kandelMoles([one.about, ...Object.values(one.statements)].map(({ fr }) => fr)) * 10) / 10;
}

function isSaid(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
