import { AREAS, BANDS, levelFromOld8, scale6FromLevel, type Area, type Band } from '../../src/index.ts';
import type { AiLabel, OutcomeType } from '../../src/outcomes/index.ts';

/** The official labels, by ours. */
export const AI: Readonly<Record<AiLabel, string>> = {
  explicit: 'AI-Explicit',
  implicit: 'AI-Implicit',
  none: 'AI not Implicit or Explicit',
};
/** The official types, by ours. */
export const TYPE: Readonly<Record<OutcomeType, string>> = {
  knowledge: 'Knowledge',
  skill: 'Skill',
  attitude: 'Attitude',
};
/** The five areas. */
export const DIGCOMP_AREAS: readonly Area[] = AREAS.filter(({ id }) => id !== 'jalon:0');
/** The numbers of the levels. */
export const OLD8: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8];
/** An invented glossary. */
export const TERMS: readonly { readonly term: string; readonly explanation: string }[] = Array.from(
  { length: 126 },
  (_, index) => ({
    term: `Invented term ${String(index + 1).padStart(3, '0')}`,
    explanation: `What the invented term ${index + 1} means.`,
  }),
);

/** Two pairs of outcomes share a sentence, as in the official files; some sentences bear straight apostrophes, some curly ones. */
export function sentence(code: string): string {
  const written = code === 'LO2.5.09' ? 'LO2.5.07' : code === 'LO5.2.12' ? 'LO5.2.09' : code;
  const quote = /[02468]$/.test(written) ? "'" : '’';
  return `An invented sentence about one${quote}s ${written.slice(2)} & more, among the ${written.slice(0, 2)}.`;
}

/** What is said of an area. */
export function areaText(code: string): string {
  return `Invented words on area ${code}.`;
}

/** What is said of a competence. */
export function competenceText(code: string): string {
  return `Invented words on competence ${code}.`;
}

/** What is said of a level, 1 to 8. */
export function levelText(old8: number): {
  readonly band: string;
  readonly scale6: string;
  readonly words: { readonly band: string; readonly level: string; readonly purpose: string };
} {
  const level = levelFromOld8(old8);
  if (level === null) throw new RangeError(`no level ${old8}`);
  const words = {
    band: `Invented: the band ${level.band}.`,
    level: `Invented: level ${old8}.`,
    purpose: `Invented: what ${level.band} is for.`,
  };
  return { band: bandName(level.band), scale6: scale6FromLevel(level), words };
}

/** The official name of a band. */
export function bandName(band: Band): string {
  return BANDS.find(({ id }) => id === band)?.title.en ?? band;
}
