import type { AreaCode, CompetenceCode, CompetenceId } from '../ids.ts';
import type { Band } from '../levels.ts';
import type { OutcomeType } from '../outcomes/learning-outcome.ts';
import type { AiLabel } from '../outcomes/statement.ts';
import type { Scale6 } from '../scale6-from-level.ts';

/** An area, with the official words. */
export interface ImportedArea {
  readonly id: `digcomp:${AreaCode}`;
  readonly code: AreaCode;
  readonly title: string;
  readonly descriptor: string;
}

/** A competence, with the official words. */
export interface ImportedCompetence {
  readonly id: CompetenceId;
  readonly code: CompetenceCode;
  readonly area: `digcomp:${AreaCode}`;
  readonly title: string;
  readonly descriptor: string;
}

/** One of the eight levels: a half of a band, with the official words. */
export interface ImportedLevel {
  readonly id: `digcomp:level:${number}`;
  readonly band: Band;
  readonly half: 'low' | 'high';
  /** 1 to 8, as in DigComp 2.1. */
  readonly old8: number;
  readonly scale6: Scale6;
  /** What is said of the band, the same for both halves. */
  readonly bandDescription: string;
  readonly description: string;
  /** What the band serves for. */
  readonly purpose: string;
}

/** A competence statement with its official sentence. */
export interface ImportedStatement {
  readonly id: `digcomp:CS${string}`;
  readonly code: `CS${string}`;
  readonly competence: CompetenceId;
  readonly band: Band;
  readonly ai: AiLabel;
  readonly text: string;
}

/** A learning outcome with its official sentence. */
export interface ImportedOutcome {
  readonly id: `digcomp:LO${string}`;
  readonly code: `LO${string}`;
  readonly competence: CompetenceId;
  readonly band: Band;
  readonly type: OutcomeType;
  readonly ai: AiLabel;
  readonly text: string;
}

/** A row of the glossary. Its id is ours: lower case, a hyphen for whatever is no letter or digit. */
export interface ImportedTerm {
  readonly id: `digcomp:glossary:${string}`;
  readonly term: string;
  readonly explanation: string;
}

/**
 * DigComp 3.0 with the sentences of the JRC, as read from one of its two official files; the same from both. Sentences are as
 * printed, but for the spaces around them. Whoever shows them shows `attribution` too.
 */
export interface ImportedFrame {
  readonly frame: 'digcomp';
  readonly version: '3.0';
  readonly language: 'en';
  readonly attribution: string;
  /** In the order of their codes, as all lists here. */
  readonly areas: readonly ImportedArea[];
  readonly competences: readonly ImportedCompetence[];
  readonly levels: readonly ImportedLevel[];
  readonly statements: readonly ImportedStatement[];
  readonly outcomes: readonly ImportedOutcome[];
  readonly glossary: readonly ImportedTerm[];
}
