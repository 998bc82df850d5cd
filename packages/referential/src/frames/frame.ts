import type { Localised } from '../localised.ts';
import type { EntryId, EntryIds, FrameId } from './entry-id.ts';

/** A list of codes that somebody maintains: a framework, a survey, a standard, or ours. */
export interface Frame<Id extends FrameId = FrameId> {
  readonly id: Id;
  readonly title: Localised;
  /** Edition, schema version or year. */
  readonly version: string;
  /** Where the codes were read. */
  readonly source: string;
  /** What may be reused of it, and what was left out. */
  readonly licence: Localised;
  /** True when its owner adds values between versions: keep a code that is not here, never guess what it means. */
  readonly open: boolean;
  readonly entries: readonly FrameEntry<EntryIds[Id]>[];
}

/** One code of a frame. */
export interface FrameEntry<Id extends EntryId = EntryId> {
  /** Prefixed by its frame. */
  readonly id: Id;
  /** As the frame itself writes it: `2.3`, `email`, `Maîtrise des outils numériques du quotidien`. */
  readonly code: string;
  readonly kind: FrameEntryKind;
  /** The entry just above it in the same frame. */
  readonly parent?: Id;
  /** English is left out where nobody reads it, such as proper names. */
  readonly label: FrameLabel;
}

/** What people read for a code; French always. */
export interface FrameLabel {
  readonly fr: string;
  readonly en?: string;
}

/** What a code stands for. A `field` gathers the `value`s that one field of a standard accepts. */
export type FrameEntryKind =
  | 'area'
  | 'competence'
  | 'band'
  | 'level'
  | 'degree'
  | 'task'
  | 'activity'
  | 'situation'
  | 'barrier'
  | 'prerequisite'
  | 'field'
  | 'value';
