import type { Condition } from '@jalon/referential/condition';

/**
 * What may be known of an item besides what measuring needs: where and when it holds, what it depends on, what people said of it.
 * All of it may be left out.
 */
export interface ItemNotes {
  /** The item cannot be observed fairly where this holds. Over {@link PERSON_FACTS} alone; unknown leaves the item in. */
  readonly notApplicableWhen?: Condition;
  /** Ids of items that measure the same otherwise, best first. */
  readonly equivalents?: readonly `item:${string}`[];
  /** Where the content holds: ISO 3166 codes, `FR` for a country, `FR-13` for a part of it. Left out: everywhere. */
  readonly geography?: readonly string[];
  /** What answering needs besides the screen. */
  readonly needs?: ItemNeeds;
  /** What the author had in mind: what is shown by doing it, what a slip may mean. For authors and helpers, never for the learner. */
  readonly note?: string;
  /** Depends on something that changes: a site, a law, a service's screens. */
  readonly fragile?: {
    readonly reason: string;
    /** ISO date by which somebody looks again. */
    readonly reviewBy: string;
  };
  /** Somebody found the words unclear. */
  readonly needsRewording?: { readonly reporter: ReporterRole; readonly reason: string };
  /** Informs, and is never scored: no observation of it weighs. */
  readonly awareness?: true;
  /** The answer is easily remembered: a second try says little. */
  readonly memorable?: boolean;
  /** What answering comes to: picking, writing a word, a number or a line, or doing. */
  readonly format?: 'pick' | 'word' | 'number' | 'line' | 'do';
  /** What reading its words asks for, as levels of the Common European Framework (Council of Europe, 2020). */
  readonly readingLevel?: 'pre-A1' | 'A1' | 'A2' | 'B1';
  /** A sentence beside an entry of `accessibility`, for whoever chooses items. */
  readonly accessibilityNotes?: Readonly<
    Partial<Record<'blind' | 'lowVision' | 'colour' | 'deaf' | 'motor' | 'reading', string>>
  >;
  readonly reviewStatus?: 'draft' | 'reviewed' | 'tried-with-people' | 'retired';
  /** Who looked at it and what they said, oldest first. */
  readonly reviews?: readonly ItemReview[];
}

/** What answering an item needs; what is left out is not needed. */
export interface ItemNeeds {
  readonly network?: boolean;
  readonly sound?: boolean;
  readonly keyboard?: boolean;
  /** It leads to a website that sells something. */
  readonly commercialWebsite?: boolean;
  /** Addresses outside of the item, `https:` alone. */
  readonly urls?: readonly string[];
}

/** Who says something of an item. Never a name. */
export type ReporterRole = 'learner' | 'helper' | 'author' | 'reviewer' | 'researcher';

/** One look at an item. */
export interface ItemReview {
  /** ISO date. */
  readonly on: string;
  readonly by: ReporterRole;
  readonly comment: string;
}
