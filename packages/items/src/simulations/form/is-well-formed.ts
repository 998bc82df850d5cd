import { tidyText } from '../../text/tidy-text.ts';
import { fitsMask } from './fits-mask.ts';
import type { FormField } from './world.ts';

/** True when the value has the shape that its field asks for; nothing typed is well-formed for every kind. */
export function isWellFormed(field: FormField, value: string): boolean {
  const text = tidyText(value);
  if (text === '') return true;
  switch (field.kind) {
    case 'text':
      return field.mask === undefined || fitsMask(field.mask, text);
    case 'email':
      return /^[^\s@]+@([^\s@.]+\.)+[^\s@.]{2,}$/u.test(text);
    case 'date':
      return isDate(text);
    case 'number':
      return /^[+-]?\d+( \d{3})*([.,]\d+)?$/u.test(text);
    case 'choice':
    case 'list':
      return (field.options ?? []).some((option) => option.id === value);
    case 'checkbox':
      return value === 'true' || value === 'false';
    case 'file':
      // Which documents are taken is looked at when one is chosen.
      return true;
    default:
      return field.kind satisfies never;
  }
}

/** True when the field could be sent with this value: filled where it must be, and well-formed. */
export function isAccepted(field: FormField, value: string): boolean {
  const filled = field.kind === 'checkbox' ? value === 'true' : tidyText(value) !== '';
  return (filled || !field.required) && isWellFormed(field, value);
}

/** A day of the calendar written jj/mm/aaaa, 1900 to 2100. */
function isDate(text: string): boolean {
  const [day = 0, month = 0, year = 0] = /^\d\d\/\d\d\/\d{4}$/u.test(text) ? text.split('/').map(Number) : [];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= days;
}
