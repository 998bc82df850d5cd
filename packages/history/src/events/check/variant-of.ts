import { within, wrong, type Check } from './check.ts';
import { isFields } from './fields.ts';

/** One of several objects, told apart by the value of one field. */
export function variantOf<T>(name: string, cases: Readonly<Record<string, Check<T>>>): Check<T> {
  return (value) => {
    if (!isFields(value)) return wrong('an object');
    const which = value[name];
    const check = typeof which === 'string' && Object.hasOwn(cases, which) ? cases[which] : undefined;
    return check === undefined ? within(name, wrong(Object.keys(cases).join(', '))) : check(value);
  };
}
