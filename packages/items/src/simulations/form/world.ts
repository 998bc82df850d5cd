/**
 * A form, or a single line to type or mend. Facts: `field.<id>` (NFC, spaces tidied), `field.<id>.folded` (lower case, no accents, no punctuation but in an e-mail address),
 * `field.<id>.valid`, `field.<id>.error` (was an error ever shown), `submitted`, `submits`, `errors.shown`.
 */
export interface FormWorld {
  readonly kind: 'form';
  /** The invented service's name, shown above; absent for a bare line to type. */
  readonly service?: string;
  readonly fields: readonly FormField[];
  /** Absent: no button of its own, the text typed is the answer. */
  readonly submit?: string;
  /** Shown once sent. */
  readonly thanks?: string;
}

/** One field of a form, by its kind; `required` refuses an empty one when the form is sent. */
export interface FormField {
  readonly id: string;
  readonly label: string;
  readonly kind: 'text' | 'email' | 'date' | 'number' | 'choice' | 'checkbox';
  readonly required: boolean;
  /** What stands in it at the start. */
  readonly value: string;
  readonly hint?: string;
  /** For `choice`. */
  readonly options?: readonly { readonly id: string; readonly label: string }[];
  /** The message when it is empty or ill-formed: the simulated service's own words. */
  readonly errorMessage?: string;
}

/** What stands in each field by its id, and which errors show; `submits` counts attempts, `submitted` is true once one passed. */
export interface FormState {
  readonly values: Readonly<Record<string, string>>;
  /** Fields with an error showing now. */
  readonly errors: readonly string[];
  /** Fields that ever showed one. */
  readonly everWrong: readonly string[];
  readonly submits: number;
  readonly submitted: boolean;
}

/** Write the whole value of a field (an option's id for `choice`), or send. */
export type FormAction =
  | { readonly type: 'fill'; readonly field: string; readonly value: string }
  | { readonly type: 'submit' };
