import type { EntryId } from '../frames/entry-id.ts';
import type { Localised } from '../localised.ts';

/**
 * A mapping relation of SKOS (W3C, 2009). `A broadMatch B` says that B is the broader, `A narrowMatch B` the narrower;
 * `relatedMatch` that they meet without one holding the other, as a competence and a service that teaches it.
 */
export type CrosswalkRelation = 'exactMatch' | 'closeMatch' | 'broadMatch' | 'narrowMatch' | 'relatedMatch';

/**
 * `official`: the owner of one of the frames published that the two go together; naming the relation is still ours.
 * `proposed`: the whole row is ours.
 */
export type CrosswalkStatus = 'official' | 'proposed';

/** Two codes of two frames, how they stand to each other and who says so. No row converts a level or a score. */
export interface CrosswalkRow {
  readonly from: EntryId;
  readonly to: EntryId;
  readonly relation: CrosswalkRelation;
  readonly status: CrosswalkStatus;
  /** The document it was read in or drawn from. */
  readonly source: string;
  /** What the relation does not say by itself. */
  readonly note?: Localised;
  /**
   * True where the row is followed for a person only because that person asks for it: it would tell of their health or their
   * origin, or is for somebody else. Answers alone never lead along it. Left out elsewhere.
   */
  readonly onRequest?: true;
}
