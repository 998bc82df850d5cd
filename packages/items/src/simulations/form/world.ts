/**
 * A form, a bare line to type or mend, or a whole procedure in steps. Facts: `field.<id>` (NFC, spaces tidied; an option's or a document's id),
 * `field.<id>.folded` (lower case, no accents, no punctuation but in an e-mail address; no spaces where there is a mask),
 * `field.<id>.valid`, `field.<id>.error` (was an error ever shown), `submitted`, `submits`, `errors.shown`, and
 * `noted.<slip>` for each {@link FormSlip} that its fields allow.
 * With steps, also `step` (the id of the one shown, else `review` or `sent`), `steps.reached` (how many pages were shown),
 * `reviewed` (the page that sums up was shown), `mended` (answers gone back to from there).
 * With documents, `document.<id>.reduced`. With a receipt, `receipt.saved`, `receipt.printed`, `receipt.kept` (either).
 * Where it can be put aside, `paused` (how many times) and `away` (it is put aside now).
 */
export interface FormWorld {
  readonly kind: 'form';
  /** The invented service's name, shown above; absent for a bare line to type. */
  readonly service?: string;
  readonly fields: readonly FormField[];
  /** The pages in their order, each with the fields that name it; absent: all on one page, as a short form. */
  readonly steps?: readonly FormStep[];
  /** Title of a last page that shows every answer, each to be changed, before anything is sent. */
  readonly review?: string;
  /** What the person has at hand to attach in `file` fields. */
  readonly documents?: readonly FormDocument[];
  /** Absent: no button of its own, the text typed is the answer. */
  readonly submit?: string;
  /** Shown once sent. */
  readonly thanks?: string;
  /** The number given once sent, on a page that can be saved and printed. */
  readonly receipt?: string;
  /** True: it can be saved and gone on with later. */
  readonly pauses?: boolean;
}

/** One page of a procedure. */
export interface FormStep {
  readonly id: string;
  readonly title: string;
}

/** A document at hand. */
export interface FormDocument {
  readonly id: string;
  readonly name: string;
  readonly icon: DocumentKind;
  /** Its weight, thousands of bytes. */
  readonly kilobytes: number;
  /** Its weight once made smaller; absent: that is not offered. */
  readonly reducedTo?: number;
}

/** What a document is, as its drawing tells. */
export type DocumentKind = 'sheet' | 'photo' | 'music';

/** One field of a form, by its kind; `required` refuses an empty one when the form is sent, or its page left. */
export interface FormField {
  readonly id: string;
  readonly label: string;
  /** `choice` shows its options, `list` unfolds them, `file` takes a document. */
  readonly kind: 'text' | 'email' | 'date' | 'number' | 'choice' | 'list' | 'checkbox' | 'file';
  readonly required: boolean;
  /** What stands in it at the start. */
  readonly value: string;
  /** The page it is on. */
  readonly step?: string;
  readonly hint?: string;
  /** For `choice` and `list`. */
  readonly options?: readonly { readonly id: string; readonly label: string }[];
  /** The message when it is empty or ill-formed: the simulated service's own words. */
  readonly errorMessage?: string;
  /** For `text`: its shape, `9` a digit, `A` a letter, anything else itself; spaces do not count. */
  readonly mask?: string;
  /** For `file`: what the service takes. */
  readonly accepts?: readonly DocumentKind[];
  /** For `file`: the greatest weight that it takes, thousands of bytes. */
  readonly most?: number;
}

/** What may go wrong in a form besides leaving something out, noted when the form says so. */
export type FormSlip =
  | 'date-written-otherwise'
  | 'number-not-whole'
  | 'proof-missing'
  | 'file-too-large-chosen'
  | 'file-of-another-kind-chosen';

/** What stands in each field by its id, and which errors show; `submits` counts attempts, `submitted` is true once one passed. */
export interface FormState {
  readonly values: Readonly<Record<string, string>>;
  /** Fields with an error showing now. */
  readonly errors: readonly string[];
  /** Fields that ever showed one. */
  readonly everWrong: readonly string[];
  readonly submits: number;
  readonly submitted: boolean;
  /** The page shown, from 0: the steps, then the review where there is one. */
  readonly page: number;
  /** The farthest page shown so far. */
  readonly reached: number;
  /** The document that the service has just refused, and where. */
  readonly refused: { readonly field: string; readonly document: string } | null;
  /** Documents made smaller. */
  readonly reduced: readonly string[];
  readonly slips: readonly FormSlip[];
  /** Answers gone back to from the review. */
  readonly mended: readonly string[];
  readonly kept: readonly ('save' | 'print')[];
  /** True while it is put aside. */
  readonly away: boolean;
  readonly pauses: number;
}

/**
 * Write the whole value of a field (an option's id, a document's), make a document smaller, turn a page, go back to an answer from
 * the review, put aside and go on, send, keep the receipt.
 */
export type FormAction =
  | { readonly type: 'fill'; readonly field: string; readonly value: string }
  | { readonly type: 'reduce'; readonly document: string }
  | { readonly type: 'next' }
  | { readonly type: 'previous' }
  | { readonly type: 'mend'; readonly field: string }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'submit' }
  | { readonly type: 'keep'; readonly how: 'save' | 'print' };
