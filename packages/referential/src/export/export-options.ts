import type { ImportedFrame } from '../import/imported-frame.ts';
import type { Locale } from '../localised.ts';

/** What can be added to areas, dimensions and bands: the 362 statements, the 523 outcomes. Codes only, unless official words are given. */
export type ExportExtra = 'statements' | 'outcomes';

/** The official words that an import read, to be merged into an export. They go with their attribution. */
export type OfficialWords = Pick<ImportedFrame, 'areas' | 'competences' | 'statements' | 'outcomes' | 'attribution'>;

/** What an export holds. */
export interface ExportOptions {
  /** The languages of our words; both unless said otherwise. */
  readonly locales?: readonly Locale[];
  readonly with?: readonly ExportExtra[];
  readonly official?: OfficialWords;
}
