import type { CrosswalkRow } from '../crosswalks/crosswalk-row.ts';
import type { Provenance } from '../descriptions/provenance.ts';
import type { EntryId } from '../frames/entry-id.ts';
import type { FrameEntryKind } from '../frames/frame.ts';
import type { AreaId, CompetenceId, DimensionId } from '../ids.ts';
import type { Band } from '../levels.ts';
import type { Locale } from '../localised.ts';
import type { OutcomeId, StatementId } from '../outcomes/ids.ts';
import type { OutcomeType } from '../outcomes/learning-outcome.ts';
import type { AiLabel } from '../outcomes/statement.ts';
import type { TitleStatus } from '../title.ts';

/** Words in the languages that were asked for. */
export type ExportedWords = Readonly<Partial<Record<Locale, string>>>;

/** Several words a language, in their order. */
export type ExportedWordLists = Readonly<Partial<Record<Locale, readonly string[]>>>;

/** Everything that an export holds: what `toSkos` writes and `fromSkos` reads back. */
export interface ExportedFrame {
  /** The revision of DigComp: version and date of the data. */
  readonly version: string;
  /** What goes with the official words, where they were given. */
  readonly officialAttribution: string | null;
  readonly bands: readonly ExportedBand[];
  /** Areas, each followed by its dimensions; groundwork first. */
  readonly topics: readonly ExportedTopic[];
  /** Statements, then outcomes, where they were asked for. */
  readonly codes: readonly ExportedCode[];
  /** The rows that join a topic to something else. */
  readonly crosswalks: readonly CrosswalkRow[];
  /** What those rows meet in other frames, and what holds it there. */
  readonly met: readonly ExportedEntry[];
}

/** A band, lowest first. */
export interface ExportedBand {
  readonly id: Band;
  readonly titles: ExportedWords;
  readonly titleStatus: Readonly<Partial<Record<Locale, TitleStatus>>>;
  readonly aliases: ExportedWordLists;
}

/** What somebody can do at a band, or at a step of groundwork. */
export interface ExportedCanDo {
  readonly at: Band | GroundworkStep;
  readonly words: ExportedWords;
}

/** The three steps of groundwork: a first gesture, the usual ones, then with sureness. */
export type GroundworkStep = 'first' | 'usual' | 'sure';

/** An area or a dimension. */
export interface ExportedTopic {
  readonly id: AreaId | DimensionId;
  readonly code: string;
  readonly kind: 'area' | 'groundwork' | 'competence';
  readonly parent: AreaId | null;
  readonly titles: ExportedWords;
  readonly titleStatus: Readonly<Partial<Record<Locale, TitleStatus>>>;
  readonly labels: ExportedWords;
  /** Titles of DigComp 2.2 where they differ. */
  readonly aliases: ExportedWordLists;
  /** Our description; areas have none. */
  readonly about: ExportedWords;
  readonly canDo: readonly ExportedCanDo[];
  readonly keywords: ExportedWordLists;
  /** Of our description. */
  readonly provenance: Provenance | null;
  /** The official descriptor, English, where it was given. */
  readonly official: string | null;
}

/** A statement or an outcome of DigComp 3.0. */
export interface ExportedCode {
  readonly id: StatementId | OutcomeId;
  readonly code: string;
  readonly kind: 'statement' | 'outcome';
  readonly parent: CompetenceId;
  readonly band: Band;
  /** Null for statements. */
  readonly type: OutcomeType | null;
  readonly ai: AiLabel;
  /** The official sentence, English, where it was given. */
  readonly official: string | null;
}

/** A code of another frame, as far as a crosswalk needs it. */
export interface ExportedEntry {
  readonly id: EntryId;
  readonly code: string;
  readonly kind: FrameEntryKind;
  readonly parent: EntryId | null;
  readonly titles: ExportedWords;
}
