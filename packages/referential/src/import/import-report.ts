import type { CompetenceId } from '../ids.ts';
import type { Band } from '../levels.ts';
import type { OutcomeType } from '../outcomes/learning-outcome.ts';
import type { AiLabel } from '../outcomes/statement.ts';
import type { ImportIssue } from './import-issue.ts';
import type { RepairCode } from './import-notes.ts';

/** How many a file has, beside how many the official data have. */
export interface ImportCount {
  readonly found: number;
  readonly expected: number;
}

/** The counts of one competence. */
export interface CompetenceCounts {
  readonly competence: CompetenceId;
  readonly statements: Readonly<Record<Band, ImportCount>>;
  readonly outcomes: Readonly<Record<Band, Readonly<Record<OutcomeType, ImportCount>>>>;
}

/** What is counted in a file as a whole. `ids` are the different ids of all that it holds. */
export type ImportTotal = 'areas' | 'competences' | 'levels' | 'statements' | 'outcomes' | 'glossary' | 'ids';

/** Where a frame was read from, and which edition that file is. */
export interface ImportOrigin {
  readonly format: 'jsonld' | 'xlsx';
  /** SHA-256 of the file, hexadecimal. */
  readonly hash: string;
  /** The edition that has this hash, such as `3.0+2025-11-24`; null for a file we do not know. */
  readonly revision: string | null;
}

/** What an import found. A frame is sound when no issue is an error. */
export interface ImportReport {
  readonly sound: boolean;
  /** Null where a frame alone was checked. */
  readonly origin: ImportOrigin | null;
  readonly totals: Readonly<Record<ImportTotal, ImportCount>>;
  /** 21 rows. */
  readonly competences: readonly CompetenceCounts[];
  /** By AI label. */
  readonly ai: Readonly<Record<'statements' | 'outcomes', Readonly<Record<AiLabel, ImportCount>>>>;
  /** Sentences that stand both among the statements and among the outcomes, mostly under other numbers: no link between codes. */
  readonly sharedTexts: number;
  /** Errors first. */
  readonly issues: readonly ImportIssue[];
  /** Known defects put right while reading, each with how many times. */
  readonly repairs: Readonly<Partial<Record<RepairCode, number>>>;
}
