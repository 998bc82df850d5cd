import { tidyText } from '../../text/tidy-text.ts';
import { isWellFormed } from './is-well-formed.ts';
import type { FormDocument, FormField, FormSlip, FormState, FormWorld } from './world.ts';

/** The slips that the fields of a form allow. */
export function possibleSlips({ fields, submit }: FormWorld): readonly FormSlip[] {
  if (submit === undefined) return [];
  const has = (test: (field: FormField) => boolean, ...slips: readonly FormSlip[]) => (fields.some(test) ? slips : []);
  return [
    ...has(({ kind }) => kind === 'date', 'date-written-otherwise'),
    ...has(({ mask }) => mask?.includes('9') === true, 'number-not-whole'),
    ...has(({ kind, required }) => kind === 'file' && required, 'proof-missing'),
    ...has(({ most }) => most !== undefined, 'file-too-large-chosen'),
    ...has(({ accepts }) => accepts !== undefined, 'file-of-another-kind-chosen'),
  ];
}

/** The slip that a field shows when it is not accepted, if it is one that has a name. */
export function slipOf(field: FormField, value: string): readonly FormSlip[] {
  if (field.kind === 'file') return ['proof-missing'];
  if (tidyText(value) === '' || isWellFormed(field, value)) return [];
  if (field.kind === 'date') return /\d/u.test(value) ? ['date-written-otherwise'] : [];
  return field.mask?.includes('9') === true ? ['number-not-whole'] : [];
}

/** Why the service does not take a document in a field; null when it does. */
export function refusalOf(
  field: FormField,
  document: FormDocument,
  state: Pick<FormState, 'reduced'>,
): 'file-too-large-chosen' | 'file-of-another-kind-chosen' | null {
  if (field.accepts?.includes(document.icon) === false) return 'file-of-another-kind-chosen';
  return weightOf(document, state) > (field.most ?? Number.POSITIVE_INFINITY) ? 'file-too-large-chosen' : null;
}

/** The weight of a document as it is now, thousands of bytes. */
export function weightOf(document: FormDocument, { reduced }: Pick<FormState, 'reduced'>): number {
  return reduced.includes(document.id) ? (document.reducedTo ?? document.kilobytes) : document.kilobytes;
}
