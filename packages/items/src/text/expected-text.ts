/**
 * What is expected of a typed answer, and how it is compared. Each field declares its `kind`; nothing is tolerant by
 * accident. Plain JSON: it belongs in an item's key, never in what is delivered.
 */
export type ExpectedText =
  | ExpectedWords
  | ExpectedNumber
  | ExpectedDate
  | ExpectedEmail
  | ExpectedUrl
  | ExpectedPhone
  | ExpectedCode;

interface Accepted {
  /** Every answer that is right, the one to show first; `variant` in the result counts in this list, from 0. */
  readonly accepted: readonly string[];
}

/** Words, the one kind that may forgive slips. */
export interface ExpectedWords extends Accepted {
  readonly kind: 'text';
  /** Answers known to be something else: what is as near to one of them as to a right answer is no slip. */
  readonly refused?: readonly string[];
  /**
   * `slip` (when absent): a wrong accent is a wrong letter, which a slip may be. `ignore`: folded away on Latin letters.
   * `test`: accents are what is measured; none may be wrong and no slip at all is forgiven.
   */
  readonly accents?: 'slip' | 'ignore' | 'test';
  /** Capitals: folded away (when absent), or what is measured; then no slip is forgiven. */
  readonly capitals?: 'ignore' | 'test';
  /** Signs such as `@`, `-` or `!`: folded away (when absent), or what is measured; then no slip is forgiven. */
  readonly signs?: 'ignore' | 'test';
  /** `ignore`: one article in front of the answer does not count. */
  readonly articles?: 'count' | 'ignore';
  /** `ignore`: singular and plural are the same. */
  readonly plurals?: 'count' | 'ignore';
  /** `ignore`: what sounds the same in French is the same. Only where spelling is not what is measured. */
  readonly spelling?: 'count' | 'ignore';
  /**
   * `letters` (when absent): each wrong, missing, added or swapped letter is one slip. `keyboard`: one wrong letter for
   * another is one slip between neighbouring keys of an AZERTY keyboard and two elsewhere. `none`: no slip is forgiven.
   */
  readonly tolerance?: 'letters' | 'keyboard' | 'none';
}

/** A number as it is written in French: spaces group thousands, comma or dot before decimals. */
export interface ExpectedNumber extends Accepted {
  readonly kind: 'number';
  /** Units that may be written with it ("€", "euros", "cm"). */
  readonly units?: readonly string[];
  /** How far it may be; when absent, not at all. `relative` is a share of the expected number (0.1: 10 %). */
  readonly tolerance?: { readonly absolute: number } | { readonly relative: number };
}

/** A calendar date, day first as in French, or ISO 8601; month names and their abbreviations are known. */
export interface ExpectedDate extends Accepted {
  readonly kind: 'date';
  /** Where two digits may stand for a year: the year they are added to, 1900 or 2000. When absent: four digits. */
  readonly century?: 1900 | 2000;
}

/** An e-mail address: capitals do not count, everything else does. */
export interface ExpectedEmail extends Accepted {
  readonly kind: 'email';
}

/** A web address: `https://` and a slash at the end may be left out; the path counts to the letter. */
export interface ExpectedUrl extends Accepted {
  readonly kind: 'url';
}

/** A telephone number: its digits, however they are grouped; +33 is 0. */
export interface ExpectedPhone extends Accepted {
  readonly kind: 'phone';
}

/** A code to copy: every sign counts. */
export interface ExpectedCode extends Accepted {
  readonly kind: 'code';
}
