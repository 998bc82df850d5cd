/** What the helper adds to the learner's sheet; nothing unless ticked. */
export interface PrintOptions {
  readonly barriers: boolean;
  readonly reasons: boolean;
  readonly notes: boolean;
  /** The helper's own words; kept nowhere. */
  readonly text: string;
}

/** The learner's own sheet. */
export const LEARNER_SHEET: PrintOptions = { barriers: false, reasons: false, notes: false, text: '' };
